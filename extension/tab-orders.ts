import * as v from "valibot";

/** Name of the port between a tab's page and the extension's own pages. */
export const TAB_PORT = "sverka-tab";

/** What the popup and the side panel ask of a tab's page. */
export const TabOrderSchema = v.variant("order", [
  v.object({ order: v.literal("go-to-finding"), groupId: v.string() }),
  v.object({ order: v.literal("go-to-statement"), id: v.string() }),
  /** To where the reader was before the first jump. */
  v.object({ order: v.literal("go-back") }),
  v.object({ order: v.literal("retry") }),
]);
export type TabOrder = v.InferOutput<typeof TabOrderSchema>;
