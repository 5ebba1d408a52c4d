/**
 * Deepest nesting parsed: articles have some 30 levels, and the time the parser takes grows with
 * the square of the depth (200 000 unclosed `<b>` took half a minute, 20 000 take a second).
 */
export const MAX_DEPTH = 20_000;

/** Elements that never hold others. */
const EMPTY = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Which innermost element the parser ends where another begins (htmlparser2 10); any other stays open. */
const ENDED_BY = new Map(
  Object.entries({
    p: "p",
    li: "li",
    dt: "dt dd",
    dd: "dt dd",
    tr: "tr th td",
    th: "th",
    td: "thead th td",
    option: "option",
  }).map(([name, ended]) => [name, new Set(ended.split(" "))]),
);

const TAG = /<(\/?)([a-z][a-z\d]{0,15})/giu;

/** Whether the parser would have more elements open at once than `MAX_DEPTH`; linear in the length. */
export function isTooDeep(html: string): boolean {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const end = () => {
    const name = open.pop();
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 1) - 1);
    return name;
  };
  for (const [, slash, written = ""] of html.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (EMPTY.has(name)) continue;
    const isOpen = (counts.get(name) ?? 0) > 0;
    if (slash === "/") {
      // An end tag ends what stands in its element too; one that nothing waits for ends nothing.
      if (isOpen) while (end() !== name);
      continue;
    }
    const ended = ENDED_BY.get(name);
    while (ended?.has(open.at(-1) ?? "")) end();
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (open.length > MAX_DEPTH) return true;
  }
  return false;
}
