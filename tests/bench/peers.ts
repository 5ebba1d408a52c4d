import { spawnSync } from "node:child_process";
import { diffArrays, diffWords as jsdiffWords } from "diff";
import DiffMatchPatch from "diff-match-patch";
import { diffTexts } from "../../shared/text/diff.ts";
import { benchMs, CLOCK } from "./bench-clock.ts";
import type { WordCounts } from "./rate-diff.ts";

/** Files with the texts, for peers that are programs of their own. */
export interface Texts {
  readonly a: string;
  readonly b: string;
  readonly fileA: string;
  readonly fileB: string;
}

/** A way to compare two texts; returns the words it tells as changed, counted outside of the timing. */
export interface Peer {
  readonly name: PeerName;
  readonly run: (texts: Texts) => unknown;
  readonly count: (result: never) => WordCounts | undefined;
  /** Time of a program of its own, in milliseconds of the benchmark's clock. */
  readonly timeOf?: (result: never) => number;
}

export type PeerName = (typeof PEER_NAMES)[number];
export const PEER_NAMES = [
  "ours",
  "git --word-diff",
  "jsdiff arrays",
  "diff-match-patch words",
  "jsdiff diffWords",
] as const;

/** What any diff must do at least: cut both texts into paragraphs and look each one up once. */
export function splitAndHash({ a, b }: Pick<Texts, "a" | "b">): number {
  const seen = new Map<string, number>();
  for (const text of [a, b]) for (const line of text.split("\n")) seen.set(line, (seen.get(line) ?? 0) + 1);
  return seen.size;
}

const GIT = "git diff --no-index --no-color --word-diff=porcelain";
const NONE: WordCounts = { inserted: 0, deleted: 0 };

/** The project's own diff, its deadline by the same clock. */
const ours: Peer = {
  name: "ours",
  run: ({ a, b }) => diffTexts(a, b, { now: benchMs }),
  count: ({ words }: ReturnType<typeof diffTexts>) => words,
};

/** The whole process: start, read both files, write the result into a pipe; bash tells its time. */
const git: Peer = {
  name: "git --word-diff",
  run: ({ fileA, fileB }) =>
    spawnSync(
      "bash",
      ["-c", `TIMEFORMAT="${CLOCK === "wall" ? "%R" : "%U %S"}"; time ${GIT} "$0" "$1"`, fileA, fileB],
      {
        encoding: "utf8",
        maxBuffer: 1 << 28,
      },
    ),
  timeOf: ({ stderr }: { stderr: string }) =>
    stderr
      .trim()
      .split(" ")
      .reduce((sum, seconds) => sum + Number(seconds) * 1000, 0),
  count: ({ stdout }: { stdout: string }) => {
    const lines = stdout.split("\n");
    const told = (sign: string) =>
      countWords(
        lines
          .filter((line) => line.startsWith(sign) && !line.startsWith(sign.repeat(3)))
          .map((line) => line.slice(1)),
      );
    return { inserted: told("+"), deleted: told("-") };
  },
};

/** jsdiff as it is best used: paragraphs first, then words of each run of changed paragraphs. */
const jsdiffArrays: Peer = {
  name: "jsdiff arrays",
  run: ({ a, b }) => {
    const changes = diffArrays(a.split("\n"), b.split("\n"));
    return changes.flatMap((change, at) => {
      const next = changes[at + 1];
      if (!change.removed && !change.added) return [];
      if (change.removed && next?.added) return diffArrays(cut(change.value), cut(next.value));
      return change.added && changes[at - 1]?.removed ? [] : [{ ...change, value: cut(change.value) }];
    });
  },
  count: (changes: { added?: boolean; removed?: boolean; value: string[] }[]) => {
    const told = { ...NONE };
    for (const { added, removed, value } of changes) {
      if (added) told.inserted += value.length;
      if (removed) told.deleted += value.length;
    }
    return told;
  },
};

/** Each different word as one character, the way its line mode does it for lines. */
const diffMatchPatch: Peer = {
  name: "diff-match-patch words",
  run: ({ a, b }) => {
    const engine = new DiffMatchPatch();
    engine.Diff_Timeout = 0;
    const codes = new Map<string, string>();
    const encode = (text: string) =>
      cut([text])
        .map((word) => {
          const known = codes.get(word) ?? String.fromCharCode(codes.size + 1);
          codes.set(word, known);
          return known;
        })
        .join("");
    return engine.diff_main(encode(a), encode(b), false);
  },
  count: (changes: [number, string][]) => {
    const told = { ...NONE };
    for (const [kind, value] of changes) {
      if (kind > 0) told.inserted += value.length;
      if (kind < 0) told.deleted += value.length;
    }
    return told;
  },
};

const jsdiffStrings: Peer = {
  name: "jsdiff diffWords",
  run: ({ a, b }) => jsdiffWords(a, b),
  count: (changes: { added?: boolean; removed?: boolean; value: string }[]) => ({
    inserted: countWords(changes.filter(({ added }) => added).map(({ value }) => value)),
    deleted: countWords(changes.filter(({ removed }) => removed).map(({ value }) => value)),
  }),
};

const PEERS: readonly Peer[] = [ours, git, jsdiffArrays, diffMatchPatch, jsdiffStrings];

export function getPeer(name: string): Peer {
  const peer = PEERS.find((candidate) => candidate.name === name);
  if (peer === undefined) throw new Error(`no peer is called ${name}; there are ${PEER_NAMES.join(", ")}`);
  return peer;
}

/** Words and numbers, numbers with their unit as one, as the truth counts them. */
function cut(lines: readonly string[]): string[] {
  return lines.join("\n").match(/\d+(?:,\d+)? (?:%|млн\. тенге)|[\p{L}\d][\p{L}\d-]*/gu) ?? [];
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + cut([text]).length, 0);
}
