import { browser } from "wxt/browser";
import { FURTHER_MATCHES } from "../portal-matches.ts";

/** Name of the registered script. */
const ID = "further-portals";

/** Match patterns of the further portals that the reader allowed. */
export async function findAllowedFurther(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return FURTHER_MATCHES.filter((match) => origins.includes(match));
}

/** Runs the portals' script on exactly the further portals that are allowed now. */
export async function followFurtherPortals(): Promise<void> {
  // Absent until the reader allowed a first one.
  if (browser.scripting === undefined) return;
  const matches = await findAllowedFurther();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  // The same files as on the other portals.
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const [js, css] = [script?.js ?? [], script?.css ?? []].map((files) => files.map(toPath)) as [Files, Files];
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([
      { id: ID, matches, js, ...(css.length > 0 && { css }), runAt: "document_start" },
    ]);
}

type Files = string[];

/** Firefox gives the manifest's files as whole addresses, and takes paths only. */
function toPath(file: string): string {
  return new URL(file, browser.runtime.getURL("/")).pathname.slice(1);
}
