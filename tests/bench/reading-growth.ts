import { parseHtml } from "../../api/parse-html.ts";
import { bareCapture } from "../../extension/bare-capture.ts";
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

/** Pages longer than any limit of a capture, in characters of HTML: what is held of them must be alike. */
const BEYOND_LIMITS = [10_000_000, 20_000_000] as const;

/** Lines that say what is held of pages that are longer than is read: blocks and statements, without the page itself. */
export function describeBounds(): string[] {
  return BEYOND_LIMITS.map((length) => {
    const { html, address } = makeRegisterPage(length);
    const before = heapMb();
    const held = readBare(html, new URL(address));
    const text = held.blocks.reduce((sum, block) => sum + block.text.length, 0);
    return `- ${length / 1e6} M of HTML: ${text} characters of text kept, ${held.statements.length} statements, ${(heapMb() - before).toFixed(0)} MB`;
  });
}

/** What is kept of a page once it is closed. */
function readBare(html: string, url: URL) {
  const reading = readPage(parseHtml(html), url);
  if (reading.state !== "read") throw new Error(`the generated page was not read: ${reading.state}`);
  const { blocks } = bareCapture(reading.capture);
  return { blocks, ...analyze(reading.capture) };
}

/** Memory of JavaScript values after a collection, in MB. */
export function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Lines that say whether the time for one character stays the same from the shortest page to the longest. */
export function describeGrowth(lengths: readonly number[]): string[] {
  const all = lengths.map(timeLength);
  const perCharacter = ({ textLength, readMs, analyseMs }: Growth): number =>
    ((readMs + analyseMs) * 1e6) / textLength;
  const least = Math.min(...all.map(perCharacter));
  return [
    "Without the limits of a capture, nanoseconds for one character of text:",
    "",
    ...all.map((one) => {
      const ns = perCharacter(one);
      const stages = `read ${one.readMs.toFixed(0)} ms, analyse ${one.analyseMs.toFixed(0)} ms`;
      return `- ${one.length / 1e6} M of HTML, ${one.textLength} of text: ${stages}; ${ns.toFixed(0)} ns, × ${(ns / least).toFixed(2)}`;
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
