import type { Language } from "../../shared/text/language.ts";
import type { TabOrder } from "../tab-orders.ts";
import type { PageView } from "../tab-view.ts";
import type { OverlayView } from "../ui/view.ts";
import type { Row } from "./rows.ts";

/** What both lists of a page are drawn from. */
export interface ListProps {
  readonly view: PageView;
  readonly rows: readonly Row[];
  readonly current: Row | undefined;
  readonly language: Language;
  readonly portals: OverlayView["portals"];
  readonly order: (order: TabOrder) => void;
}
