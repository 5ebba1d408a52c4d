import { browser } from "wxt/browser";
import type { MountedOverlay } from "../ui/mount-overlay.tsx";
import type { OverlayActions } from "../ui/view.ts";

type MountOverlay = (document: Document, actions: OverlayActions, signal: AbortSignal) => MountedOverlay;

/** Both scripts run in the extension's own world of the page: what one puts there no other script sees. */
interface World {
  sverkaMountOverlay?: MountOverlay;
}
const world = globalThis as unknown as World;

/** Called by the loaded script. */
export function provideOverlay(mountOverlay: MountOverlay): void {
  world.sverkaMountOverlay = mountOverlay;
}

/** Loads what draws over the page; `undefined` when the extension was removed or updated meanwhile. */
export async function loadOverlay(): Promise<MountOverlay | undefined> {
  try {
    if (world.sverkaMountOverlay === undefined)
      await import(/* @vite-ignore */ browser.runtime.getURL("/overlay.js"));
  } catch {
    return undefined;
  }
  return world.sverkaMountOverlay;
}
