import * as v from "valibot";
import { LanguageSchema } from "../shared/contract/capture.ts";
import { CopySchema, FindingSchema } from "../shared/contract/finding.ts";
import { PageStatementSchema } from "./page-statement.ts";
import { FailureSchema } from "./result.ts";

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One marked statement of a page, as lists and charts need it. */
const ListedStatementSchema = v.object({
  ...v.omit(PageStatementSchema, ["places"]).entries,
  kind: v.picklist(["goal", "task", "indicator", "result-indicator"]),
  /** Heading of the part of the page it stands in; empty when there is none above it. */
  section: v.string(),
});
export type ListedStatement = v.InferOutput<typeof ListedStatementSchema>;

const OffSchema = v.object({ state: v.literal("off") });

const OnSchema = v.object({
  state: v.literal("on"),
  url: v.string(),
  page: v.picklist(["reading", "read", "files-only", "no-text", "not-an-act"]),
  language: LanguageSchema,
  isCut: v.boolean(),
  isHidden: v.boolean(),
  act: CopySchema.entries.act,
  counts: v.object({
    goal: CountSchema,
    task: CountSchema,
    indicator: CountSchema,
    "result-indicator": CountSchema,
  }),
  check: v.variant("state", [
    v.object({ state: v.literal("idle") }),
    v.object({ state: v.literal("checking") }),
    v.object({ state: v.literal("checked"), at: v.number() }),
    v.object({ state: v.literal("failed"), failure: FailureSchema, at: v.exactOptional(v.number()) }),
  ]),
  findings: v.array(FindingSchema),
  dismissed: CountSchema,
  counterparts: v.array(CopySchema),
  /** Marked statements in page order. */
  statements: v.array(ListedStatementSchema),
  /** The group of findings or the statement painted as current. */
  current: v.nullable(v.string()),
  canGoBack: v.boolean(),
});
export type PageView = v.InferOutput<typeof OnSchema>;

/** What a tab of a portal tells the popup and the side panel. `off`: the reader switched the portal off. */
export const TabViewSchema = v.variant("state", [OffSchema, OnSchema]);
export type TabView = v.InferOutput<typeof TabViewSchema>;
