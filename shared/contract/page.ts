import * as v from "valibot";
import { MAX_PAGE } from "./limits.ts";

/** What every list takes: `next` of the page before, and how many rows at most. */
export const PAGE_QUERY = {
  cursor: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{1,400}$/u))),
  limit: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/u), v.transform(Number), v.minValue(1), v.maxValue(MAX_PAGE)),
  ),
};

/** Query of a list that is asked for nothing else. */
export const PageQuerySchema = v.strictObject(PAGE_QUERY);

/** Cursor of the next page; null on the last. */
export const NextSchema = v.nullable(v.string());
