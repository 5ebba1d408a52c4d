import { pageAddress } from "./page-address.ts";

/** Where a passage stands, and its words with those around them. */
interface Passage {
  readonly url: string;
  readonly language: string;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
}

/**
 * What tells a saved passage from every other: its page, language and quote, as one string to be hashed. An
 * excerpt saved anew with another note or at another moment is the same excerpt, wherever it is kept.
 *
 * @throws TypeError when `url` is no address
 */
export function passageKey({ url, language, quote }: Passage): string {
  return JSON.stringify([pageAddress(url), language, quote.prefix, quote.exact, quote.suffix]);
}
