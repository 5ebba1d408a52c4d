import { createHash } from "node:crypto";
import type { WatchEvent } from "../../shared/contract/watch.ts";
import { PORTALS } from "../../shared/portals/portals.ts";

type Language = "ru" | "kk" | "en";

const WORDS: Readonly<Record<Language, Readonly<Record<WatchEvent["change"]["how"], string>>>> = {
  ru: { changed: "изменено", added: "добавлено", removed: "удалено" },
  kk: { changed: "өзгертілді", added: "қосылды", removed: "алып тасталды" },
  en: { changed: "changed", added: "added", removed: "removed" },
};

const SUBJECTS: Readonly<Record<Language, Readonly<Record<WatchEvent["change"]["what"], string>>>> = {
  ru: { status: "статус акта", edition: "редакция", statement: "положение", paragraph: "текст" },
  kk: { status: "актінің мәртебесі", edition: "редакция", statement: "ереже", paragraph: "мәтін" },
  en: { status: "status of the act", edition: "edition", statement: "statement", paragraph: "text" },
};

/** Longest title of an entry, in UTF-16 code units. */
const MAX_TITLE = 200;

/**
 * A reader's events as an Atom feed (RFC 4287). Ids are made from the events' own, so that a feed
 * reader shows each once, whatever server or address it came from.
 */
export function printFeed(owner: string, events: readonly WatchEvent[], now: Date): string {
  const id = createHash("sha256").update(`feed ${owner}`, "utf8").digest("hex").slice(0, 32);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>urn:sverka:feed:${id}</id>`,
    "<title>Sverka</title>",
    "<author><name>Sverka</name></author>",
    `<updated>${events[0]?.at ?? now.toISOString()}</updated>`,
    ...events.map(printEntry),
    "</feed>",
    "",
  ].join("\n");
}

function printEntry({ id, at, from, to, change }: WatchEvent): string {
  const language = toLanguage(to.language);
  const portal = PORTALS.find((each) => each.id === to.portal)?.name[language] ?? to.portal;
  const act = [to.act.number && `№ ${to.act.number}`, to.act.title].filter(Boolean).join(" ");
  const what = `${SUBJECTS[language][change.what]} ${WORDS[language][change.how]}`;
  const anchor = change.new?.anchor ?? change.old?.anchor;
  const address = anchor == null || to.url.includes("#") ? to.url : `${to.url}#${anchor}`;
  const lines = [
    change.old && `− ${change.old.text}`,
    change.new && `+ ${change.new.text}`,
    `${portal}: ${from.edition.date ?? "?"} → ${to.edition.date ?? "?"}`,
  ].filter(Boolean);
  return [
    "<entry>",
    `<id>urn:sverka:event:${id}</id>`,
    `<title>${escapeXml(`${portal}: ${what}. ${act}`.slice(0, MAX_TITLE))}</title>`,
    `<updated>${at}</updated>`,
    `<link rel="alternate" href="${escapeXml(address)}"/>`,
    `<category term="${change.numberChanged ? "number" : change.what}"/>`,
    `<category term="priority-${change.priority.toFixed(2)}"/>`,
    `<content type="text" xml:lang="${language}">${escapeXml(lines.join("\n"))}</content>`,
    "</entry>",
  ].join("\n");
}

function toLanguage(language: string): Language {
  return language === "kk" || language === "en" ? language : "ru";
}

/** Text for XML 1.0: what has a meaning is escaped, what XML cannot hold is dropped. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
}
