import type { Language } from "../../shared/text/language.ts";
import { buildTextFragment } from "./text-fragment.ts";

/** Path of the register's pages in a language. seen 2026-11, [S] */
const REGISTER_PATH: Readonly<Record<Language, string>> = { ru: "rus", kk: "kaz", en: "eng" };

const REGISTER_HOSTS: readonly string[] = ["adilet.zan.kz", "old.adilet.zan.kz"];

/** Address of an act in the register by its ID, in the language of the page that cites it. */
export function registerAddress(id: string, language: string): string | undefined {
  if (!/^[A-Z]\d{2}[A-Z0-9]{7}[A-Z0-9_]$/u.test(id)) return undefined;
  return `https://adilet.zan.kz/${REGISTER_PATH[language as Language] ?? "rus"}/docs/${id}`;
}

/** The address when a browser may open it: what comes from a page or the API is not trusted. */
export function safeAddress(address: string | null | undefined): string | undefined {
  if (address == null || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isPlain = url.username === "" && url.password === "";
  return url.protocol === "https:" && isPlain ? url.href : undefined;
}

/** Where a passage stands: the register's own anchor where it is known, else a text directive. */
export function passageAddress(
  copyUrl: string,
  passage: { readonly anchor: string | null; readonly text: string } | null,
): string | undefined {
  const address = safeAddress(copyUrl);
  if (address === undefined || passage === null) return address;
  const url = new URL(address);
  url.hash = "";
  const hasAnchor = passage.anchor !== null && /^z\d{1,7}$/u.test(passage.anchor);
  if (hasAnchor && REGISTER_HOSTS.includes(url.hostname)) return `${url.href}#${passage.anchor}`;
  return url.href + buildTextFragment(passage.text);
}
