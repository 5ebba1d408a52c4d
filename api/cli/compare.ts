import type { ComparisonAnswer } from "../../shared/contract/comparison.ts";
import type { Language } from "../../shared/text/language.ts";
import { toComparison } from "../../shared/wire/comparison.ts";
import { Failure } from "../failure.ts";
import { type Command, getOption } from "./command.ts";
import { noteCut } from "./page-file.ts";
import { readPagePair } from "./page-pair.ts";
import { readTermFile } from "./term-file.ts";
import { WORDS } from "./words.ts";

type WireFinding = ComparisonAnswer["findings"][number];

export const command: Command = {
  usage: `FILE_A FILE_B --url-a ADDRESS --url-b ADDRESS [--terms FILE] [--json | --markdown]

Compares two saved pages: two copies, editions or languages of one act, or two acts.
A is the page you read or the older text, B the other.

  --url-a, --url-b   the pages' own addresses
  --terms FILE       your own terms, beside the built-in ones, as JSON:
                     {"terms": [{"id": "greenhouse", "names": {"ru": ["теплиц*", "оранжере*"], "en": ["greenhouse*"]}, "short": []}]}
                     names in one list are one thing; * at a word's end stands for any ending
  --json             facts, statements, pairs and findings as JSON
  --markdown         findings as a table`,
  files: 2,
  options: {
    "url-a": { type: "string" },
    "url-b": { type: "string" },
    terms: { type: "string" },
    json: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
  },
  run: async (call) => {
    const { options, files, print, language } = call;
    if (options.json === true && options.markdown === true)
      throw new Failure("bad-arguments", "Choose one of --json and --markdown");
    const [urlA, urlB] = [getOption(options, "url-a"), getOption(options, "url-b")];
    const terms = options.terms === undefined ? undefined : await readTermFile(getOption(options, "terms"));
    const [fileA = "", fileB = ""] = files;
    const [a, b] = await readPagePair({ file: fileA, address: urlA }, { file: fileB, address: urlB });
    noteCut(call, fileA, a);
    noteCut(call, fileB, b);
    const comparison = toComparison(a.copy, b.copy, terms, new Date().toISOString().slice(0, 10));
    if (options.json === true) print(JSON.stringify(comparison, null, 2));
    else if (options.markdown === true) print(formatMarkdown(comparison, language));
    else print(formatComparison(comparison, language));
    return comparison.findings.length === 0 ? 0 : 1;
  },
};

function formatComparison(comparison: ComparisonAnswer, language: Language): string {
  const words = WORDS[language];
  const head = [
    `A  ${comparison.a.copy.url}`,
    `B  ${comparison.b.copy.url}`,
    `${words.pairs}: ${comparison.pairs.length} · ${words.findings}: ${comparison.findings.length}`,
    "",
  ];
  if (comparison.findings.length === 0) return [...head, words.noFindings].join("\n");
  const body = comparison.findings.flatMap((finding) => [
    `${words.severities[finding.severity]}: ${finding.message[language]} (${finding.code})`,
    ...sides(comparison, finding).map(([side, text]) => `    ${side}  ${text}`),
  ]);
  return [...head, ...body].join("\n");
}

function formatMarkdown(comparison: ComparisonAnswer, language: Language): string {
  const words = WORDS[language];
  const head = [`- A: <${comparison.a.copy.url}>`, `- B: <${comparison.b.copy.url}>`, ""];
  if (comparison.findings.length === 0) return [...head, words.noFindings].join("\n");
  const rows = comparison.findings.map((finding) => {
    const quotes = new Map(sides(comparison, finding));
    const cells = [finding.code, finding.message[language], quotes.get("A") ?? "", quotes.get("B") ?? ""];
    return `| ${cells.map(escapeCell).join(" | ")} |`;
  });
  return [...head, `| ${words.findings} | | A | B |`, "|---|---|---|---|", ...rows].join("\n");
}

function sides({ a, b }: ComparisonAnswer, finding: WireFinding): ["A" | "B", string][] {
  const textA = a.statements.find(({ id }) => id === finding.a)?.text;
  const textB = b.statements.find(({ id }) => id === finding.b)?.text;
  return [
    ...(textA === undefined ? [] : ([["A", textA]] as ["A", string][])),
    ...(textB === undefined ? [] : ([["B", textB]] as ["B", string][])),
  ];
}

/** Page text must not break out of its cell, nor be read as markup. */
function escapeCell(text: string): string {
  return text.replace(/[\\|`*_<>[\]]/gu, "\\$&").replace(/\s+/gu, " ");
}
