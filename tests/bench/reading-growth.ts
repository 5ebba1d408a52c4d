import { parseHtml } from "../../api/parse-html.ts";
import { readBlocks } from "../../shared/portals/blocks.ts";
import { readPage } from "../../shared/portals/read-page.ts";
import { analyze } from "../../shared/statements/analyze.ts";
import { benchMs } from "./bench-clock.ts";
import { makeRegisterPage } from "./register-page.ts";

/** What reading and analysing a page of some length takes when nothing is cut. */
interface Growth {
  /** UTF-16 code units of HTML. */
  readonly length: number;
  readonly textLength: number;
  readonly readMs: number;
  readonly analyseMs: number;
}

/** No page is cut, so that time can be compared with length. */
const UNLIMITED = { text: Infinity, blocks: Infinity, block: Infinity, rows: Infinity };

/** Each length is timed until so many UTF-16 code units of HTML were read, and at least thrice. */
const TIMED_LENGTH = 2_000_000;
const FEWEST_CALLS = 3;

/** Lines that say whether the time for one character stays the same from the shortest page to the longest. */
export function describeGrowth(lengths: readonly number[]): string[] {
  const all = lengths.map(timeLength);
  const perCharacter = ({ textLength, readMs, analyseMs }: Growth): number =>
    ((readMs + analyseMs) * 1e6) / textLength;
  const least = Math.min(...all.map(perCharacter));
  return [
    "Without the limits of a capture, nanoseconds for one character of text:",
    ...all.map((one) => {
      const ns = perCharacter(one);
      const stages = `read ${one.readMs.toFixed(0)} ms, analyse ${one.analyseMs.toFixed(0)} ms`;
      return `  ${one.length / 1e6} M of HTML, ${one.textLength} of text: ${stages}; ${ns.toFixed(0)} ns, × ${(ns / least).toFixed(2)}`;
    }),
  ];
}

function timeLength(length: number): Growth {
  const { html, address } = makeRegisterPage(length);
  const url = new URL(address);
  const document = parseHtml(html);
  const reading = readPage(document, url);
  if (reading.state !== "read") throw new Error(`the generated page was not read: ${reading.state}`);
  const { capture } = reading;
  const calls = Math.max(FEWEST_CALLS, Math.ceil(TIMED_LENGTH / length));
  const times = Array.from({ length: calls }, () => {
    const start = benchMs();
    const { blocks } = readBlocks(capture.root, { url, limits: UNLIMITED });
    const readAt = benchMs();
    analyze({ ...capture, blocks });
    const textLength = blocks.reduce((sum, { text }) => sum + text.length, 0);
    return { length, textLength, readMs: readAt - start, analyseMs: benchMs() - readAt };
  });
  return times.toSorted((a, b) => a.readMs + a.analyseMs - b.readMs - b.analyseMs)[calls >> 1] as Growth;
}
