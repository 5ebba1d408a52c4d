import { parseHtml } from "../../api/parse-html.ts";
import { bareCapture } from "../../extension/bare-capture.ts";
import type { CorpusPage } from "../../scripts/corpus-answer.ts";
import { readPage } from "../../shared/portals/read-page.ts";
import { makeRegisterPage } from "./register-page.ts";

/** A page to be measured, another copy of its act that says something else, and the same page where nothing runs. */
export interface MeasuredPage {
  readonly name: string;
  readonly page: CorpusPage;
  readonly other: CorpusPage;
  readonly alone: CorpusPage;
}

/** Values that the other copy prints otherwise, from the page's beginning to its end. */
const CHANGED_VALUES = 5;

/** Sizes in characters of HTML, as the promises name them. */
export const SIZES = { "50 KB": 50_000, "100 KB": 100_000, "600 KB": 600_000, "3 MB": 3_000_000 } as const;

export function makeMeasuredPage(name: keyof typeof SIZES): MeasuredPage {
  const { address, html } = makeRegisterPage(SIZES[name]);
  const promise = /составит в 2025 году \d+,/gu;
  const distance = Math.max(1, Math.floor((html.match(promise)?.length ?? 0) / CHANGED_VALUES));
  let at = 0;
  const otherHtml = html.replace(promise, (words) =>
    at++ % distance === 0 ? "составит в 2025 году 100," : words,
  );
  return {
    name,
    page: { name, url: address, html },
    other: { name: `${name} elsewhere`, url: address.replace("old.", ""), html: otherHtml },
    alone: { name: `${name} alone`, url: "https://example.kz/rus/docs/P2100000999", html },
  };
}

/** What is sent to the API of a page; the new register's pages are read as the old one's here. */
export function captureOf({ url, html }: CorpusPage): object {
  const old = new URL(url.replace("//adilet", "//old.adilet"));
  const reading = readPage(parseHtml(html), old);
  if (reading.state !== "read") throw new Error(`${url} was not read: ${reading.state}.`);
  return { ...bareCapture(reading.capture), url };
}
