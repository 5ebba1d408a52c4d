import { render } from "preact";
import { Panel } from "../../panel/panel.tsx";
import { readSettings } from "../../settings.ts";

const root = document.getElementById("root");
if (root !== null) render(<Panel initial={await readSettings()} />, root);
