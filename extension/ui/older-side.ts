import type { WireCopy } from "../../shared/contract/finding.ts";

/**
 * Which of two copies holds the older text: its words are painted as removed, the other's as new.
 * Edition dates decide; without them, or with equal ones, the register is taken as the newer.
 */
export function olderSide(a: WireCopy, b: WireCopy, isRegister: (portal: string) => boolean): "a" | "b" {
  const dateA = a.edition.date;
  const dateB = b.edition.date;
  if (dateA !== null && dateB !== null && dateA !== dateB) return dateA < dateB ? "a" : "b";
  return isRegister(a.portal) && !isRegister(b.portal) ? "b" : "a";
}
