import type { Marionette } from "./marionette.ts";

/** Where Firefox itself draws a page of the extension: not a tab, so its remote control cannot open it. */
export type OwnPanel = "sidebar" | "popup";

/** Opens the sidebar or the popup as their buttons do, beside the tab in front. */
export async function openOwnPanel(marionette: Marionette, panel: OwnPanel, id: string): Promise<void> {
  await marionette.run("chrome", OPEN[panel], [id]);
}

/** Runs a function's body in the document of an open panel; empty while it is not drawn. */
export function runInOwnPanel<Value>(
  marionette: Marionette,
  panel: OwnPanel,
  script: string,
): Promise<Value | null> {
  return marionette.run<Value | null>("chrome", `${FIND[panel]} ${RUN}`, [script]);
}

const OPEN = {
  sidebar: `
    const { SidebarController } = Services.wm.getMostRecentWindow("navigator:browser");
    const id = [...SidebarController.sidebars.keys()].find((key) => key.endsWith("-sidebar-action"));
    return SidebarController.show(id).then(() => null);`,
  popup: `
    const { extension } = WebExtensionPolicy.getByID(arguments[0]);
    const { browserActionFor } = extension.apiManager.global;
    browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow("navigator:browser"));
    return null;`,
};

// Names of Firefox's own elements. seen in Firefox ESR 153, 2026-11
const FIND = {
  sidebar: `
    const { SidebarController } = Services.wm.getMostRecentWindow("navigator:browser");
    const panel = SidebarController.browser?.contentDocument?.getElementById("webext-panels-browser");`,
  popup: `
    const { document } = Services.wm.getMostRecentWindow("navigator:browser");
    const panel = document.querySelector("browser.webextension-popup-browser");`,
};

const RUN = `
  const page = panel?.browsingContext?.currentWindowGlobal;
  if (!page || !page.documentURI.spec.startsWith("moz-extension:")) return null;
  const how = { sandboxName: "system", newSandbox: true, timeout: 5000, line: 0, file: "", async: false };
  return page.getActor("MarionetteCommands").executeScript(arguments[0], [], how);`;
