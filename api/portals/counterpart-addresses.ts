import { findPortal } from "../../shared/portals/portals.ts";
import type { Act } from "../../shared/text/capture.ts";
import type { Language } from "../../shared/text/language.ts";

/** Languages as addresses of the register spell them (seen 2026-11). */
const PATHS: Readonly<Record<Language, string>> = { ru: "rus", kk: "kaz", en: "eng" };

/** Hosts that show an act at `/{rus|kaz|eng}/docs/{ID}` (seen 2026-11). */
const BY_ID = ["old.adilet.zan.kz", "adilet.zan.kz"];

/** The list of an act's editions, on the old site alone (seen 2026-11). */
const HISTORY = "/history";

const ACT_ID = /^[A-Z]\d{2}[A-Z0-9]{7}[A-Z0-9_]$/u;

/**
 * Addresses at which the copies of an act, and the list of its editions, may be asked for: built from the register's ID, and those
 * of pages that are stored. Nothing else a client sends gets in.
 */
export function counterpartAddresses(act: Act, language: Language, stored: readonly string[]): URL[] {
  const id = act.id !== undefined && ACT_ID.test(act.id) ? act.id : undefined;
  const pages = BY_ID.map((host) => `https://${host}/${PATHS[language]}/docs/${id}`);
  const built = id === undefined ? [] : [...pages, `${pages[0]}${HISTORY}`];
  const addresses = [...built, ...stored].flatMap((address) => fetchableAddress(address) ?? []);
  return [...new Map(addresses.map((url) => [url.href, url])).values()];
}

/** Whether an address may be the register's list of an act's editions. */
export function isHistory({ pathname }: URL): boolean {
  return pathname.endsWith(HISTORY);
}

/**
 * The address as it may be fetched: https, exactly a portal's host, no port, user or fragment. Pages
 * that live in the fragment have nothing to fetch.
 */
export function fetchableAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (/^#!?\//u.test(url.hash)) return undefined;
  url.hash = "";
  if (url.protocol === "http:" && url.port === "") url.protocol = "https:";
  const isPlain = url.protocol === "https:" && url.port === "" && url.username === "" && url.password === "";
  return isPlain && findPortal(url) !== undefined ? url : undefined;
}
