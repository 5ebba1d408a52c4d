import { createApp } from "../../api/app.ts";
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
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects by reading it
  readonly json: any;
}

/** The whole API without its port. A string is sent as it is, anything else as JSON. */
export function openFrontDoor(db: Database, now = () => new Date("2026-11-21T12:00:00Z")): FrontDoor {
  const app = createApp({ db, tokenHash: hashToken(TOKEN), version: "test", now });
  const answer = async (response: Response): Promise<Answer> => {
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      json: text === "" ? undefined : JSON.parse(text),
    };
  };
  return {
    get: async (path, headers = {}) =>
      await answer(await app.request(path, { headers: { ...HEADERS, ...headers } })),
    post: async (path, body, headers = {}) =>
      await answer(
        await app.request(path, {
          method: "POST",
          headers: { ...HEADERS, ...headers },
          body: typeof body === "string" ? body : JSON.stringify(body),
        }),
      ),
  };
}
