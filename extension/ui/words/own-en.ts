import type { OwnWords } from "./own-words.ts";

export const enOwn: OwnWords = {
  popup: {
    notPortal:
      "Sverka does not work here: this is not one of the official portals of its list. The list is in the settings.",
    site: "Work on this portal",
    quiet: "Show nothing in this tab",
    found: "Found on the page",
    apiGood: (host) => `The API answers (${host}).`,
    openPanel: "Open the side panel",
  },
  panel: {
    parts: "Parts of the panel",
    statements: "Statements",
    editions: "Editions",
    back: "Back to where you were reading",
    search: "Find words",
    kind: "What to show",
    allKinds: "All",
    kindOne: {
      goal: "Goal",
      task: "Task",
      indicator: "Target indicator",
      "result-indicator": "Result indicator",
    },
    shown: (shown, total) => `Showing ${shown} of ${total}.`,
    differs: "differs",
    openOthers:
      "Open this act on another portal, for example Adilet: Sverka will remember that copy and compare it with this one.",
    noPage:
      "Open an act on one of the official portals: its goals, indicators and differences will appear here.",
    off: "Sverka is switched off on this portal. The settings or the toolbar button can switch it on.",
    noAct: "This page names no number and date of the act: its editions cannot be found.",
    noEditions: "No edition of this act is known yet. Open its copies on other portals.",
    targets: "Values by year",
    source: "Source",
    year: "Year",
    value: "Value",
    noYear: "not stated",
  },
};
