import { homedir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { Failure } from "./failure.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const PortSchema = v.pipe(v.string(), v.regex(/^\d{1,5}$/u), v.transform(Number), v.maxValue(65_535));

const NamesSchema = v.pipe(
  v.string(),
  v.regex(/^[\w.-]{1,253}(?:,[\w.-]{1,253}){0,19}$/u),
  v.transform((names) => names.split(",")),
);

const EnvironmentSchema = v.object({
  SVERKA_HOST: v.optional(v.pipe(v.string(), v.regex(/^[\w.:-]{1,253}$/u)), "127.0.0.1"),
  SVERKA_PORT: v.optional(PortSchema, "4177"),
  SVERKA_NAMES: v.optional(NamesSchema),
  SVERKA_DATA: v.optional(v.pipe(v.string(), v.minLength(1))),
  SVERKA_TOKEN: v.optional(v.pipe(v.string(), v.regex(/^\S{16,200}$/u))),
  SVERKA_FETCH: v.optional(v.picklist(["0", "1"]), "0"),
  SVERKA_WORK: v.optional(v.picklist(["0", "1"]), "1"),
  SVERKA_RATE: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,7}$/u), v.transform(Number), v.minValue(1)),
    "6000",
  ),
  SVERKA_LOG: v.optional(v.picklist(["text", "json"]), "text"),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(?:ql)?:\/\//u))),
});

const EXPECTED: Readonly<Record<string, string>> = {
  SVERKA_HOST: "an address to listen on, such as 127.0.0.1",
  SVERKA_PORT: "a port number from 0 to 65535",
  SVERKA_NAMES: "names the server is reached by, such as sverka.example.org, with commas between them",
  SVERKA_DATA: "a folder",
  SVERKA_TOKEN: "16 to 200 characters without spaces",
  SVERKA_FETCH: "1 to fetch other copies of acts from the portals, or 0",
  SVERKA_WORK: "0 to leave watches and fetching to another process, or 1",
  SVERKA_RATE: "a number of requests a minute, at least 1",
  SVERKA_LOG: "text for people, or json for one line of JSON an event",
  DATABASE_URL: "an address that begins with postgresql://",
};

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Names besides its own that requests may call it by: a team server's, in front of which a proxy stands. */
  readonly names: readonly string[];
  readonly dataDir: string;
  readonly token?: string | undefined;
  readonly databaseUrl?: string | undefined;
  /** Whether the API fetches other copies of acts from the portals. */
  readonly fetching: boolean;
  /** Whether an API process also does the work beside requests. */
  readonly working: boolean;
  /** Requests of one user in a minute. */
  readonly ratePerMinute: number;
  /** How events are logged; each request is one only as JSON. */
  readonly logFormat: "text" | "json";
}

/**
 * The settings of the environment; an empty variable counts as absent.
 *
 * @throws Failure `bad-arguments` that names the variable, never its value: it may be a password
 */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = v.safeParse(EnvironmentSchema, given);
  if (!result.success) {
    const name = String(result.issues[0].path?.[0].key);
    throw new Failure("bad-arguments", `The environment variable ${name} must be ${EXPECTED[name]}`);
  }
  const {
    SVERKA_FETCH,
    SVERKA_WORK,
    SVERKA_HOST,
    SVERKA_PORT,
    SVERKA_NAMES,
    SVERKA_DATA,
    SVERKA_TOKEN,
    SVERKA_RATE,
    SVERKA_LOG,
    DATABASE_URL,
  } = result.output;
  return {
    host: SVERKA_HOST,
    port: SVERKA_PORT,
    names: SVERKA_NAMES ?? [],
    dataDir: SVERKA_DATA ?? userDataFolder(given),
    token: SVERKA_TOKEN,
    databaseUrl: DATABASE_URL,
    fetching: SVERKA_FETCH === "1",
    working: SVERKA_WORK === "1",
    ratePerMinute: SVERKA_RATE,
    logFormat: SVERKA_LOG,
  };
}

/** Language of the terminal (`LC_ALL`, `LC_MESSAGES`, `LANG`), English when it is none of ours. */
export function readTerminalLanguage(environment: Environment): "ru" | "kk" | "en" {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  const language = locale.slice(0, 2).toLowerCase();
  return language === "ru" || language === "kk" ? language : "en";
}

/** Where programs of this system keep a user's data. */
function userDataFolder(environment: Environment): string {
  const home = homedir();
  if (process.platform === "darwin") return join(home, "Library", "Application Support", "Sverka");
  if (process.platform === "win32")
    return join(environment.LOCALAPPDATA ?? join(home, "AppData", "Local"), "Sverka");
  return join(environment.XDG_DATA_HOME ?? join(home, ".local", "share"), "sverka");
}
