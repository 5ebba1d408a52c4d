import { render } from "preact";
import { Options } from "../../options/options.tsx";
import { readSettings } from "../../settings.ts";

const root = document.getElementById("root");
if (root !== null) render(<Options initial={await readSettings()} />, root);
