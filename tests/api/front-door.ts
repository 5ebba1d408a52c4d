import { type AppOptions, createApp } from "../../api/app.ts";
import type { Database } from "../../api/db/client.ts";
import { hashToken } from "../../api/token.ts";

export const TOKEN = "token-of-the-tests-0123456789";

/** Headers of an honest client. */
export const HEADERS = {
  Authorization: `Bearer ${TOKEN}`,
  "X-Sverka": "1",
  "Content-Type": "application/json",
};

export interface FrontDoor {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  readonly patch: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  readonly delete: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** The answer as it is, for what is no JSON. */
  readonly text: (
    path: string,
    headers?: Record<string, string>,
  ) => Promise<{ text: string; headers: Headers }>;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects by reading it
  readonly json: any;
}

/** The whole API without its port. A string is sent as it is, anything else as JSON. */
export function openFrontDoor(
  db: Database,
  now = () => new Date("2026-11-21T12:00:00Z"),
  options: Partial<AppOptions> = {},
): FrontDoor {
  const app = createApp({ db, tokenHash: hashToken(TOKEN), version: "test", now, ...options });
  const send = async (method: string, path: string, headers: Record<string, string>, body?: unknown) => {
    const response = await app.request(path, {
      method,
      headers: { ...HEADERS, ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: text === "" || !isJson ? undefined : JSON.parse(text),
    };
  };
  return {
    get: (path, headers = {}) => send("GET", path, headers),
    post: (path, body, headers = {}) => send("POST", path, headers, body),
    patch: (path, body, headers = {}) => send("PATCH", path, headers, body),
    delete: (path, headers = {}) => send("DELETE", path, headers),
    text: (path, headers = {}) => send("GET", path, headers),
  };
}
