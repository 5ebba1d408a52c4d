import type { ReviewedReading } from "../../shared/contract/comparison.ts";
import type { Language } from "../../shared/text/language.ts";
import { toPlanned, toReading } from "../../shared/wire/copy.ts";
import { toReview } from "../../shared/wire/review.ts";
import { Failure } from "../failure.ts";
import { type Command, getOption } from "./command.ts";
import { noteCut, readPageFile } from "./page-file.ts";
import { formatTargets } from "./targets.ts";
import { WORDS } from "./words.ts";

export const command: Command = {
  usage: `FILE --url ADDRESS [--json | --capture]

Reads a saved page of a portal, or a file it links (docx, pdf with text): the act's facts and its goals, tasks and indicators,
the rows of its plans of measures, and what can be said of them without any other text: goals without a measure, terms nobody defines.

  --url ADDRESS   the page's own address: it tells the portal and the language
  --json          the same as JSON
  --capture       the body that POST /v1/captures takes`,
  files: 1,
  options: {
    url: { type: "string" },
    json: { type: "boolean", default: false },
    capture: { type: "boolean", default: false },
  },
  run: async (call) => {
    const { options, files, print, language } = call;
    if (options.json === true && options.capture === true)
      throw new Failure("bad-arguments", "Choose one of --json and --capture");
    const [file = ""] = files;
    const page = await readPageFile(file, getOption(options, "url"));
    noteCut(call, file, page);
    const { capture, copy } = page;
    if (options.capture === true) print(JSON.stringify(capture));
    else {
      const reading: ReviewedReading = {
        ...toReading(copy),
        planned: toPlanned(copy),
        findings: toReview(copy),
      };
      print(options.json === true ? JSON.stringify(reading, null, 2) : formatReading(reading, language));
    }
    return 0;
  },
};

function formatReading({ copy, statements, planned, findings }: ReviewedReading, language: Language): string {
  const words = WORDS[language];
  const { form, date, number, title, id } = copy.act;
  const act = [id, form, date, number === null ? null : `№ ${number}`, title].filter((part) => part !== null);
  const amended = copy.edition.amendedBy.map((by) => `№ ${by.number} (${by.date ?? "?"})`).join(", ");
  const edition = [
    words.status[copy.edition.status],
    copy.edition.date,
    amended === "" ? null : `${words.amendedBy} ${amended}`,
  ].filter((part) => part != null);
  return [
    `${copy.portal} · ${copy.language} · ${copy.url}`,
    `${words.act}: ${act.join(" · ")}`,
    `${words.edition}: ${edition.join(" · ")}`,
    "",
    ...(statements.length === 0 ? [words.noStatements] : statements.map(formatStatement)),
    ...(planned.length === 0 ? [] : ["", `${words.planned}:`, ...planned.map(formatStatement)]),
    ...(findings.length === 0 ? [] : ["", ...findings.flatMap(formatFinding)]),
  ].join("\n");

  function formatStatement({ id, kind, text, targets }: ReviewedReading["statements"][number]): string {
    const values = formatTargets(targets);
    return `${id.padEnd(5)} ${(words.kinds[kind] ?? kind).padEnd(12)} ${text}${values === "" ? "" : `  [${values}]`}`;
  }
  function formatFinding({
    severity,
    message,
    code,
    a,
    text,
  }: ReviewedReading["findings"][number]): string[] {
    const said = `${words.severities[severity]}: ${message[language]} (${code})`;
    return text === null ? [said] : [said, `    ${a === null ? "" : `${a}  `}${text}`];
  }
}
