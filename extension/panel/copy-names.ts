import type { WireCopy } from "../../shared/contract/finding.ts";
import type { Language } from "../../shared/text/language.ts";
import { formatMoment } from "../ui/words/formats.ts";
import { LANGUAGE_NAMES } from "../ui/words/language-names.ts";

/** Longest part of an address that is shown, in characters; its end tells one page from another. */
const MAX_ADDRESS = 32;

type Named = Pick<WireCopy, "url" | "language" | "capturedAt">;

/**
 * Names of copies that stand beside each other. Copies called alike are told apart by what differs first:
 * language, host, the rest of the address, the moment they were read.
 */
export function nameApart<Copy extends Named>(
  copies: readonly Copy[],
  nameOf: (copy: Copy) => string,
  language: Language,
): Map<Copy, string> {
  const names = new Map(copies.map((copy) => [copy, nameOf(copy)]));
  const marks: ((copy: Copy) => string)[] = [
    (copy) => LANGUAGE_NAMES[copy.language as Language] ?? copy.language,
    ({ url }) => hostOf(url),
    ({ url }) => restOf(url),
    ({ capturedAt }) => formatMoment(language, Date.parse(capturedAt)),
  ];
  for (const mark of marks)
    for (const alike of groupByName(names)) {
      if (new Set(alike.map(mark)).size === 1) continue;
      for (const copy of alike) names.set(copy, `${names.get(copy)} · ${mark(copy)}`);
    }
  return names;
}

function groupByName<Copy>(names: ReadonlyMap<Copy, string>): Copy[][] {
  const groups = new Map<string, Copy[]>();
  for (const [copy, name] of names) groups.set(name, [...(groups.get(name) ?? []), copy]);
  return [...groups.values()];
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, "") : url;
}

/** The address without its host, its end where it is long. */
export function restOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search, hash } = new URL(url);
  const rest = pathname + search + hash;
  return rest.length <= MAX_ADDRESS ? rest : `…${rest.slice(1 - MAX_ADDRESS)}`;
}
