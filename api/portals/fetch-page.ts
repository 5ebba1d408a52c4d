import { findPortal } from "../../shared/portals/portals.ts";
import { fetchableAddress } from "./counterpart-addresses.ts";
import { type Network, NetworkError, type WebAnswer } from "./network.ts";
import { NO_ROBOTS, parseRobots, type Robots } from "./robots.ts";

/** What came of asking for a page. */
export type FetchResult =
  | {
      readonly kind: "page";
      readonly html: string;
      /** Where the page was in the end, within its host. */
      readonly url: URL;
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
    }
  | {
      readonly kind: "file";
      readonly bytes: Buffer;
      readonly url: URL;
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
    }
  | { readonly kind: "unchanged" }
  /** The page is at another host of the list, which has its own turn. */
  | { readonly kind: "moved"; readonly url: URL }
  | Refusal;

/** transient: try again soon; blocked: the site or our own rules do not want it; gone: there is no such page. */
export interface Refusal {
  readonly kind: "transient" | "blocked" | "gone";
  readonly reason: string;
  /** The site named a time, in seconds. */
  readonly retryAfter?: number;
  /** The host refuses us as a whole, not this page. */
  readonly isHost?: boolean;
}

export interface Conditions {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** What fetching works with; the pause is between two requests to one host. */
export interface FetchWorld {
  readonly network: Network;
  readonly userAgent: string;
  readonly pause: () => Promise<void>;
}

/** Longest page read, decompressed, in bytes: the largest code on adilet, four times over. */
const MAX_PAGE_BYTES = 12_000_000;
const MAX_ROBOTS_BYTES = 512_000;

/** Largest file read, in bytes: programmes with pictures have some megabytes. */
const MAX_FILE_BYTES = 30_000_000;

/** What servers call docx and pdf files; many call every file `octet-stream`. The bytes decide what it is. */
const FILE_TYPES =
  /^application\/(?:pdf|octet-stream|msword|zip|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$/u;

/** Longest wait for a whole page, in milliseconds. */
const PAGE_TIMEOUT_MS = 30_000;

const MAX_REDIRECTS = 3;

/** Our name in robots.txt. */
const ROBOTS_NAME = "sverka";

/** A site's robots.txt, or why nothing may be fetched without it. */
export async function fetchRobots(world: FetchWorld, host: string): Promise<Robots | Refusal> {
  let url = new URL(`https://${host}/robots.txt`);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await ask(world, url, { accept: "text/plain" }, MAX_ROBOTS_BYTES);
    if ("kind" in answer) return answer;
    const { status } = answer;
    if (status === 429 || status >= 500) return { kind: "transient", reason: `robots-${status}` };
    if (status >= 200 && status < 300) return parseRobots(answer.body.toString("utf8"), ROBOTS_NAME);
    if (status < 300 || status >= 400) return NO_ROBOTS;
    const target = resolveTarget(answer.headers.location, url);
    if (target === undefined || target.host !== host) return { kind: "blocked", reason: "robots-redirect" };
    url = target;
    await world.pause();
  }
  return { kind: "blocked", reason: "robots-redirect" };
}

/** Asks for a page or a file, following redirects within its host. */
export async function fetchPage(
  world: FetchWorld,
  start: URL,
  robots: Robots,
  conditions: Conditions = {},
  kind: "page" | "file" = "page",
): Promise<FetchResult> {
  const maxBytes = kind === "file" ? MAX_FILE_BYTES : MAX_PAGE_BYTES;
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (!robots.isAllowed(url)) return { kind: "blocked", reason: "robots" };
    const answer = await ask(world, url, requestHeaders(conditions, kind), maxBytes);
    if ("kind" in answer) return answer;
    const refusal = refusalOf(answer);
    if (refusal !== undefined) return refusal;
    if (answer.status === 304) return { kind: "unchanged" };
    if (answer.status < 300) return kind === "file" ? toFile(answer, url) : toPage(answer, url);
    const target = resolveTarget(answer.headers.location, url);
    if (target === undefined) return { kind: "blocked", reason: "redirect-away" };
    if (target.host !== url.host) return { kind: "moved", url: target };
    url = target;
    await world.pause();
  }
  return { kind: "blocked", reason: "redirect-loop" };
}

async function ask(
  { network, userAgent }: FetchWorld,
  url: URL,
  headers: Record<string, string>,
  maxBytes: number,
): Promise<WebAnswer | Refusal> {
  if (findPortal(url) === undefined) return { kind: "blocked", reason: "not-a-portal" };
  try {
    return await network(url, {
      method: "GET",
      headers: { "user-agent": userAgent, ...headers },
      maxBytes,
      timeoutMs: PAGE_TIMEOUT_MS,
    });
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    const isTransient = error.reason === "timeout" || error.reason === "network";
    return { kind: isTransient ? "transient" : "blocked", reason: error.reason };
  }
}

function requestHeaders({ etag, lastModified }: Conditions, kind: "page" | "file"): Record<string, string> {
  return {
    accept: kind === "file" ? "application/pdf, application/*" : "text/html, application/xhtml+xml",
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

function refusalOf({ status, headers }: WebAnswer): Refusal | undefined {
  const reason = `status-${status}`;
  if (status === 404 || status === 410) return { kind: "gone", reason };
  if (status === 429 || status >= 500 || status < 200) {
    const seconds = Number(headers["retry-after"]);
    return { kind: "transient", reason, ...(seconds > 0 ? { retryAfter: seconds } : {}) };
  }
  if (status >= 400) return { kind: "blocked", reason, isHost: status === 401 || status === 403 };
  return undefined;
}

function resolveTarget(location: string | undefined, from: URL): URL | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  // A step down to http is not taken, nor turned into https: the site did not offer that.
  return target.protocol === "https:" ? fetchableAddress(target.href) : undefined;
}

function toPage({ headers, body }: WebAnswer, url: URL): FetchResult {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  if (!/^(?:text\/html|application\/xhtml\+xml)$/u.test(type.trim()))
    return { kind: "blocked", reason: "content-type" };
  const charset = /^\s*charset="?([\w-]{1,40})"?\s*$/u.exec(
    parameters.find((each) => each.includes("charset")) ?? "",
  );
  return {
    kind: "page",
    html: decode(body, charset?.[1] ?? "utf-8"),
    url,
    ...validatorsOf(headers),
  };
}

function toFile({ headers, body }: WebAnswer, url: URL): FetchResult {
  const [type = ""] = (headers["content-type"] ?? "").toLowerCase().split(";");
  if (!FILE_TYPES.test(type.trim())) return { kind: "blocked", reason: "content-type" };
  return { kind: "file", bytes: body, url, ...validatorsOf(headers) };
}

/** What a later request names to learn whether there is something new. */
function validatorsOf(headers: WebAnswer["headers"]): Pick<Required<Conditions>, "etag" | "lastModified"> {
  return {
    etag: headers.etag?.slice(0, 500),
    lastModified: headers["last-modified"]?.slice(0, 100),
  };
}

function decode(body: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return body.toString("utf8");
  }
}
