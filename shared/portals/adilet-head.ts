import type { Act, ActStatus } from "../text/capture.ts";
import type { Language } from "../text/language.ts";
import { parseActId } from "./act-id.ts";
import { type ActAddress, parseActAddress } from "./adilet-address.ts";
import { findForm } from "./letterhead.ts";
import { readText } from "./page-capture.ts";
import { findLanguageCode } from "./page-language.ts";

/** Longest JSON-LD read, in UTF-16 code units. */
const MAX_JSON_LENGTH = 200_000;

/** Most descriptions looked at in one JSON-LD. */
const MAX_DESCRIPTIONS = 50;

const SUFFIX =
  /\s*[-–|]\s*(?:ИПС\s*["«]Әділет["»]|["«]Әділет["»]\s*АҚЖ|(?:НЦПС|ҰҚАО)?\s*["«]Әділет["»])\s*$/u;

/** A day, as schema.org has it alone or with the time. */
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=T|$)/u;

/** What the head of the new site's page says of the act it shows. */
export interface DeclaredFacts {
  readonly act: Act;
  readonly status: ActStatus;
  readonly editionDate?: string;
}

/**
 * The act's address as the new site's head declares it (canonical, else the alternate in the page's
 * own language; [?], from a comment in its shell), for a page whose address has a new form.
 *
 * @returns `undefined` unless the declared address has the register's host and an act's ID
 */
export function findDeclaredAddress(document: Document, url: URL): ActAddress | undefined {
  const language = findLanguageCode(document.documentElement?.getAttribute("lang") ?? "");
  const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].filter(
    (link) => findLanguageCode(link.getAttribute("hreflang") ?? "") === language,
  );
  for (const link of [...document.querySelectorAll('link[rel="canonical"]'), ...alternates]) {
    const address = parseLink(link, url);
    if (address !== undefined) return address;
  }
  return undefined;
}

/** Whether the head is still that of another act: in an application it may follow the address late. */
export function isStaleHead(document: Document, url: URL, id: string): boolean {
  const canonical = document.querySelector('link[rel="canonical"]');
  const address = canonical === null ? undefined : parseLink(canonical, url);
  return address !== undefined && address.id !== id;
}

function parseLink(link: Element, base: URL): ActAddress | undefined {
  const href = link.getAttribute("href") ?? "";
  return URL.canParse(href, base) ? parseActAddress(new URL(href, base)) : undefined;
}

/** Title of the page without the site's name; the bare name of the site is none. */
export function readDocumentTitle(document: Document): string | undefined {
  const title = readText(document, ["title"]) ?? "";
  const own = title.replace(SUFFIX, "");
  return own === "" || /^(?:НЦПС|ИПС)?\s*["«]?Әділет["»]?$/u.test(own) ? undefined : own;
}

/** JSON-LD `Legislation` that the new site sets ([?], from a comment in its shell); read only if it is about this act. */
export function readLegislation(document: Document, id: string, language: Language): DeclaredFacts {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const facts of parseLegislation(script.textContent ?? ""))
      if (isAbout(facts, id)) return toFacts(facts, language);
  return { act: {}, status: "unknown" };
}

type Description = Readonly<Record<string, unknown>>;

function parseLegislation(json: string): Description[] {
  if (json.length > MAX_JSON_LENGTH) return [];
  try {
    const value: unknown = JSON.parse(json);
    const listed = Array.isArray(value) ? value : isDescription(value) ? (value["@graph"] ?? value) : [];
    const descriptions: unknown[] = Array.isArray(listed) ? listed.slice(0, MAX_DESCRIPTIONS) : [listed];
    return descriptions.filter(isDescription).filter(isLegislation);
  } catch {
    // A page's broken JSON-LD says nothing.
    return [];
  }
}

/** A description may have several types: `["Legislation", "CreativeWork"]`. */
function isLegislation({ "@type": type }: Description): boolean {
  return (Array.isArray(type) ? type : [type]).includes("Legislation");
}

function isDescription(value: unknown): value is Description {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** By its ID, else by an address of the register: an act also names those it changes. */
function isAbout(facts: Description, id: string): boolean {
  const { legislationIdentifier: identifier, url } = facts;
  if (typeof identifier === "string" && parseActId(identifier) !== undefined) return identifier === id;
  return [identifier, facts["@id"], url].some(
    (address) =>
      typeof address === "string" && URL.canParse(address) && parseActAddress(new URL(address))?.id === id,
  );
}

function toFacts(facts: Description, language: Language): DeclaredFacts {
  const { name, inLanguage, legislationDate, legislationDateVersion, legislationType } = facts;
  const isOwnLanguage = typeof inLanguage !== "string" || findLanguageCode(inLanguage) === language;
  const hasTitle = isOwnLanguage && typeof name === "string" && name.trim() !== "";
  const form = typeof legislationType === "string" ? findForm(legislationType.slice(0, 100)) : undefined;
  const date = readDay(legislationDate);
  const editionDate = readDay(legislationDateVersion);
  return {
    act: {
      ...(hasTitle && { title: name.trim().slice(0, 2_000) }),
      ...(form !== undefined && { form }),
      ...(date !== undefined && { date }),
    },
    status: readLegalForce(facts.legislationLegalForce),
    ...(editionDate !== undefined && { editionDate }),
  };
}

function readDay(value: unknown): string | undefined {
  return typeof value === "string" ? DAY.exec(value)?.[0] : undefined;
}

/** A term of schema.org, as text or as `{ "@id": … }`. */
function readLegalForce(value: unknown): ActStatus {
  const term = isDescription(value) ? value["@id"] : value;
  const force = typeof term === "string" ? term : "";
  if (/NotInForce$/u.test(force)) return "repealed";
  return /(?:^|\/)(?:Partially)?InForce$/u.test(force) ? "in-force" : "unknown";
}
