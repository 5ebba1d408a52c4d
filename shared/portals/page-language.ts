import type { Block } from "../text/block.ts";
import type { Language } from "../text/language.ts";
import { detectLanguage } from "../text/language.ts";

const BY_CODE: Readonly<Record<string, Language>> = {
  ru: "ru",
  rus: "ru",
  kk: "kk",
  kz: "kk",
  kaz: "kk",
  en: "en",
  eng: "en",
};

/** Text looked at to tell a page's language, in UTF-16 code units. */
const SAMPLE_LENGTH = 20_000;

/** Language that an address names: `/rus/docs/…`, `/ru/news/…`, `/cms/ru/…`, `?lang=kk`. */
export function findAddressLanguage(url: URL): Language | undefined {
  const asked = url.searchParams.get("lang") ?? url.searchParams.get("language");
  const named = asked === null ? undefined : findCode(asked);
  const [, first = "", second = ""] = url.pathname.split("/");
  return named ?? findCode(first === "cms" ? second : first);
}

/** Language of a page: from its address, else from its text, else from its `lang` attribute. */
export function readLanguage(document: Document, url: URL, blocks: readonly Block[]): Language {
  const declared = findLanguageCode(document.documentElement?.getAttribute("lang") ?? "");
  return findAddressLanguage(url) ?? detectLanguage(sampleText(blocks), declared) ?? declared ?? "ru";
}

/** Language of a code as `lang` and `hreflang` have it: "ru", "kk-KZ". */
export function findLanguageCode(code: string): Language | undefined {
  return findCode(code.split("-")[0] ?? "");
}

function findCode(code: string): Language | undefined {
  const key = code.toLowerCase();
  return Object.hasOwn(BY_CODE, key) ? BY_CODE[key] : undefined;
}

function sampleText(blocks: readonly Block[]): string {
  let sample = "";
  for (const { text } of blocks) {
    sample += `${text}\n`;
    if (sample.length > SAMPLE_LENGTH) break;
  }
  return sample.slice(0, SAMPLE_LENGTH);
}
