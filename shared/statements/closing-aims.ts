import type { Capture } from "../text/capture.ts";
import { fold } from "./fold.ts";

/** What Kazakh says at a sentence's end: «… жүйесін енгізу Бағдарламаның негізгі міндеттері болып табылады». */
const CLOSING =
  /(?<=у(?:[ыі](?:мен)?)?)\s(?:- )?(?:осы )?(?:бағдарлама|тұжырымдама|жоспар|стратегия|жоба|модель)[а-яәіңғүұқөһ]* (?:негізгі |басты |стратегиялық )?(мақсаты|мақсаттары|міндеті|міндеттері) болып (?:табылады|саналады)[.\s]*$/;

/** The same told of all that stands before: «… оқыту сияқты міндеттерді шешу қажет». */
const SUCH =
  /(?<=у)\s(?:сияқты|секілді|тәрізді) (?:негізгі |басты )?(мақсаттар|міндеттер)(?:ды|ді|ға|ге) (?:шешу|қол жеткізу|орындау|іске асыру|жүзеге асыру)(?:ді қамтамасыз ету)? (?:қажет|керек|көзделеді|көзделіп отыр|жоспарлан[а-яәіңғүұқөһ]*(?: отыр)?)[.\s]*$/;

/** The aim that a sentence names behind it, and where its own words end; of Kazakh, folded. */
export function findClosingAim(
  folded: string,
): { readonly kind: "goal" | "task"; readonly to: number } | undefined {
  const match = CLOSING.exec(folded) ?? SUCH.exec(folded);
  if (match === null) return undefined;
  return { kind: match[1]?.startsWith("мақсат") === true ? "goal" : "task", to: match.index };
}

/** Most items of a list behind which its aim is looked for. */
const MAX_ITEMS = 40;

/** The aim of the list below a block («Мыналар:»), when the end of its last item names it. */
export function findAimOfList({ blocks }: Capture, index: number): "goal" | "task" | undefined {
  for (let at = index + 1; at <= index + MAX_ITEMS; at++) {
    const block = blocks[at];
    if (block === undefined || (block.kind !== "paragraph" && block.kind !== "item")) return undefined;
    if (!/[;,]\s*$/.test(block.text)) return findClosingAim(fold(block.text))?.kind;
  }
  return undefined;
}
