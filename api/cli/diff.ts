import { performance } from "node:perf_hooks";
import { diffTexts, type TextDiff } from "../../shared/text/diff.ts";
import type { Language } from "../../shared/text/language.ts";
import type { Command } from "./command.ts";
import { readTextFile } from "./text-file.ts";
import { WORDS } from "./words.ts";

/** What `--json` prints: the diff, and the time it took with both texts in memory. */
type DiffAnswer = TextDiff & { readonly elapsedMs: number };

export const command: Command = {
  usage: `FILE_A FILE_B [--json]

Compares two plain texts paragraph by paragraph, and word by word inside edited paragraphs.
Typography alone (quotes, dashes, spaces, № and N) is no difference.

  --json   counts, operations and elapsedMs as JSON; offsets are UTF-16 code units`,
  files: 2,
  options: { json: { type: "boolean", default: false } },
  run: async ({ files, options, print, language }) => {
    const [a, b] = [await readTextFile(files[0] ?? ""), await readTextFile(files[1] ?? "")];
    const start = performance.now();
    const diff = diffTexts(a, b, { now: () => performance.now() });
    const elapsedMs = Math.round((performance.now() - start) * 100) / 100;
    const answer: DiffAnswer = { ...diff, elapsedMs };
    print(options.json === true ? JSON.stringify(answer) : formatDiff(answer, language, { a, b }));
    return hasDifference(diff) ? 1 : 0;
  },
};

function hasDifference({ paragraphs }: TextDiff): boolean {
  return paragraphs.edited + paragraphs.moved + paragraphs.inserted + paragraphs.deleted > 0;
}

function formatDiff(diff: DiffAnswer, language: Language, texts: { a: string; b: string }): string {
  const words = WORDS[language];
  const counts = (["equal", "edited", "moved", "inserted", "deleted"] as const).map(
    (kind) => `${words[kind]} ${diff.paragraphs[kind]}`,
  );
  const head = [
    `${words.paragraphs}: ${counts.join(", ")}`,
    `${words.words}: ${words.inserted} ${diff.words.inserted}, ${words.deleted} ${diff.words.deleted}`,
    ...(diff.coarse ? [words.coarse] : []),
    `${diff.elapsedMs} ms`,
  ];
  const body = diff.ops
    .filter(({ kind }) => kind !== "equal")
    .flatMap((op) => [
      "",
      `${words[op.kind]}:`,
      ...lines("-", texts.a.slice(op.a.from, op.a.to)),
      ...(op.kind === "moved" ? [] : lines("+", texts.b.slice(op.b.from, op.b.to))),
    ]);
  return [...head, ...body].join("\n");
}

function lines(sign: string, text: string): string[] {
  return text === "" ? [] : text.split("\n").map((line) => `${sign} ${line}`);
}
