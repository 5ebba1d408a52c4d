import { render } from "preact";
import { Popup } from "../../popup/popup.tsx";
import { readSettings } from "../../settings.ts";
import { findLookedAtTab } from "../../tab-choice.ts";

const root = document.getElementById("root");
if (root !== null)
  render(<Popup initial={await readSettings()} tab={await findLookedAtTab(location.href)} />, root);
