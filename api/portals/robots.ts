/** What a site's robots.txt says to one reader (RFC 9309). */
export interface Robots {
  readonly isAllowed: (url: URL) => boolean;
  /** Seconds between requests that the site asks for; 0 when it asks for none. */
  readonly delaySeconds: number;
}

/** Longest robots.txt read, in UTF-16 code units: RFC 9309 asks for at least 500 KiB. */
const MAX_ROBOTS = 512_000;

/** Most rules kept for one reader; real files have dozens. */
const MAX_RULES = 5_000;

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number;
}

/** Everything is allowed: there is no robots.txt. */
export const NO_ROBOTS: Robots = { isAllowed: () => true, delaySeconds: 0 };

/**
 * Reads a robots.txt: the groups that name the reader, together, else those for all.
 *
 * @param agent product name in lower case, such as `sverka`
 */
export function parseRobots(text: string, agent: string): Robots {
  const groups = readGroups(text.slice(0, MAX_ROBOTS));
  const own = groups.filter(({ agents }) => agents.includes(agent));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  const rules = chosen.flatMap((group) => group.rules).slice(0, MAX_RULES);
  return {
    isAllowed: (url) => isAllowed(rules, `${url.pathname}${url.search}`),
    delaySeconds: Math.max(0, ...chosen.map(({ delay }) => delay)),
  };
}

function readGroups(text: string): Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const content = line.split("#", 1)[0] ?? "";
    const colon = content.indexOf(":");
    if (colon < 0) continue;
    const name = content.slice(0, colon).trim().toLowerCase();
    const value = content.slice(colon + 1).trim();
    if (name === "user-agent") {
      if (!isNaming) groups.push({ agents: [], rules: [], delay: 0 });
      groups.at(-1)?.agents.push(value.toLowerCase().split("/", 1)[0] ?? "");
      isNaming = true;
      continue;
    }
    const group = groups.at(-1);
    if (name === "allow" || name === "disallow") {
      isNaming = false;
      if (value !== "") group?.rules.push({ allow: name === "allow", pattern: value });
    } else if (name === "crawl-delay") {
      isNaming = false;
      const delay = Number(value);
      if (group !== undefined && delay > 0) group.delay = delay;
    }
  }
  return groups;
}

/** The longest matching rule decides; of two as long, the one that allows. */
function isAllowed(rules: readonly Rule[], path: string): boolean {
  let best: Rule | undefined;
  for (const rule of rules) {
    const isLonger = best === undefined || rule.pattern.length > best.pattern.length;
    const isKinder = best?.pattern.length === rule.pattern.length && rule.allow;
    if ((isLonger || isKinder) && matches(rule.pattern, path)) best = rule;
  }
  return best?.allow !== false;
}

/** `*` is any run, `$` at the end is the end. Each part is looked for once, from left to right: linear time. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith("$");
  const parts = (isAnchored ? pattern.slice(0, -1) : pattern).split("*");
  const [first = "", ...rest] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    if (isAnchored && index === rest.length - 1)
      return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !isAnchored || at === path.length;
}
