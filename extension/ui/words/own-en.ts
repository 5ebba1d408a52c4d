import { en } from "./en.ts";
import type { OwnWords } from "./own-words.ts";
import { pluralize } from "./plural.ts";

const count = (number: number, one: string, other: string) =>
  `${number} ${pluralize("en", number, { one, other })}`;

export const enOwn: OwnWords = {
  popup: {
    notPortal:
      "Sverka does not work here: this site is not on its list of portals. The list is in the settings.",
    site: "Work on this portal",
    quiet: "Show nothing in this tab",
    found: "Found on the page",
    apiGood: (host) => `The API answers (${host}).`,
    localMode: "The browser itself checks: nothing is sent.",
    openPanel: "Open the side panel",
  },
  panel: {
    parts: "Parts of the panel",
    copies: (number) => `${count(number, "copy", "copies")} on the portals`,
    keys: "Keys: ↑ ↓ through the list, Enter to the place on the page, Esc back.",
    drop: "Let go to compare with the page",
    onlyDiffering: "Only what differs",
    showAll: "Show everything",
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
    noAct: "The page gives no number and date of the act, so its editions cannot be found.",
    noEditions: "No edition of this act is known yet. Open its copies on other portals.",
    targets: "Values by year",
    source: "Source",
    year: "Year",
    value: "Value",
    noYear: "not stated",
    history: "History",
    historyNone: "The pages of acts that you open will appear here.",
    historyAll: "All pages",
    excerpts: "Excerpts in this browser",
    note: "Note",
    tags: "Tags, with commas between",
    openPage: "Open the page",
    review: (number) => `About the text itself: ${number}`,
    show: "Show on the page",
    compare: "Compare with another text",
    compareHelp: "Drop or paste a link, a file or a text here:",
    compareFile: "Choose a file",
    compareGo: "Compare",
    compareClose: "Close the comparison",
    compareUnreadable: "No text to compare was found.",
    compareUnknown: "This page has not been read yet. Open it in a tab, then compare.",
    comparedWith: (name, findings, pairs) =>
      `${name}: ${en.findings.many(findings)}, ${count(pairs, "statement", "statements")} matched.`,
    given: "Your text",
  },
};
