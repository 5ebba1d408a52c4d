import { Agent, request } from "node:http";
import type { Capture } from "../../shared/text/capture.ts";
import { makePage } from "./captures.ts";
import { Seeded } from "./seeded.ts";

/** Acts whose pages are asked about, each with the register's page and two copies. */
export const ACTS = 60;
const COPIES = 3;

/** Text of one page besides its statements, in bytes. */
const PAGE_BYTES = 20_000;

/** One request in four opens a page; the others are tabs that ask whether anything is new. */
const SHARE_OF_POSTS = 0.25;

export interface Reply {
  readonly status: number;
  /** From sending to the answer's last byte, in milliseconds. */
  readonly elapsedMs: number;
  /** When that was, by the clock of `performance`. */
  readonly endedAt: number;
  readonly hasRetryAfter: boolean;
}

/** Readers of one API: what they send is the same in every run. */
export interface Clients {
  /** Sends the next request of the mix. */
  readonly next: () => Promise<Reply>;
  /** Opens every page once, so that each has its counterparts. */
  readonly openAll: () => Promise<void>;
  readonly close: () => void;
}

export function openClients(url: string, token: string): Clients {
  const agent = new Agent({ keepAlive: true, maxSockets: 1_000 });
  const random = new Seeded(1);
  const pages = Array.from({ length: ACTS * COPIES }, (_, index) =>
    makePage({ act: 1 + Math.floor(index / COPIES), copy: index % COPIES, bytes: PAGE_BYTES }),
  );
  const bodies = pages.map((page) => JSON.stringify(page));
  const headers = { authorization: `Bearer ${token}`, "x-sverka": "1" };
  const open = (index: number) =>
    send(agent, `${url}/v1/captures`, { method: "POST", headers, body: bodies[index] as string });
  const ask = ({ url: page }: Capture) =>
    send(agent, `${url}/v1/findings?${new URLSearchParams({ url: page })}`, { method: "GET", headers });
  return {
    next: () => {
      const index = random.whole(0, pages.length - 1);
      return random.fraction() < SHARE_OF_POSTS ? open(index) : ask(pages[index] as Capture);
    },
    openAll: async () => {
      for (const index of pages.keys()) {
        const { status } = await open(index);
        if (status !== 200) throw new Error(`POST /v1/captures answered ${status}`);
      }
    },
    close: () => agent.destroy(),
  };
}

interface Sent {
  readonly method: "GET" | "POST";
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** A request that ends without an answer counts as status 0. */
function send(agent: Agent, address: string, { method, headers, body }: Sent): Promise<Reply> {
  const started = performance.now();
  return new Promise((resolve) => {
    const end = (status: number, hasRetryAfter = false) => {
      const endedAt = performance.now();
      resolve({ status, elapsedMs: endedAt - started, endedAt, hasRetryAfter });
    };
    const sent = request(
      address,
      {
        method,
        agent,
        headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
      },
      (response) => {
        response.resume();
        response.once("end", () =>
          end(response.statusCode ?? 0, response.headers["retry-after"] !== undefined),
        );
        response.once("error", () => end(0));
      },
    );
    sent.once("error", () => end(0));
    sent.end(body);
  });
}
