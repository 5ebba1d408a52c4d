import { PORTAL_FACTS } from "../../shared/portals/portal-facts.ts";
import type { Language } from "../../shared/text/language.ts";
import { portalName } from "../ui/portal-name.ts";
import type { OverlayView } from "../ui/view.ts";

/** What lists need to know of the portals. */
export const PORTALS: OverlayView["portals"] = Object.fromEntries(
  PORTAL_FACTS.map(({ id, shortName, isRegister }) => [id, { name: shortName, isRegister }]),
);

/** Names a copy's portal as the language does. */
export type NameOf = (copy: { readonly portal: string; readonly url: string }) => string;

export function nameIn(language: Language): NameOf {
  return (copy) => portalName({ portals: PORTALS, language }, copy);
}
