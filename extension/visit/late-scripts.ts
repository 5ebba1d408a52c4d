import { browser } from "wxt/browser";
import type { FindArticle } from "../../shared/portals/portal.ts";
import type { MountedOverlay } from "../ui/mount-overlay.tsx";
import type { OverlayActions } from "../ui/view.ts";

type MountOverlay = (document: Document, actions: OverlayActions, signal: AbortSignal) => MountedOverlay;

/** All scripts run in the extension's own world of the page: what one puts there no other script sees. */
interface World {
  sverkaMountOverlay?: MountOverlay;
  sverkaFindArticle?: FindArticle;
}
const world = globalThis as World;

/** Called by the loaded scripts. */
export function provideOverlay(mountOverlay: MountOverlay): void {
  world.sverkaMountOverlay = mountOverlay;
}
export function provideArticle(findArticle: FindArticle): void {
  world.sverkaFindArticle = findArticle;
}

/** Loads what draws over the page; `undefined` when the extension was removed or updated meanwhile. */
export async function loadOverlay(): Promise<MountOverlay | undefined> {
  if (world.sverkaMountOverlay === undefined) await load("/overlay.js");
  return world.sverkaMountOverlay;
}

/** Loads what finds the article where a portal's markup does not tell it; `undefined` as above. */
export async function loadFindArticle(): Promise<FindArticle | undefined> {
  if (world.sverkaFindArticle === undefined) await load("/article.js");
  return world.sverkaFindArticle;
}

async function load(script: "/overlay.js" | "/article.js"): Promise<void> {
  try {
    await import(/* @vite-ignore */ browser.runtime.getURL(script));
  } catch {
    // The extension is another one now: nothing of this one can be loaded any more.
  }
}
