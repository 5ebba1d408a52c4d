import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface PortalReplica {
  readonly port: number;
  /** Requests so far, as "host/path". */
  readonly seen: string[];
  readonly headers: IncomingMessage["headers"][];
  /** Most requests that one host served at one time. */
  readonly mostAtOnce: () => number;
  /** What an address answers: a page's HTML, or whatever a handler does. */
  readonly serve: (address: string, answer: string | Handler) => void;
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** All portals at once, on a port of this machine: hosts are told apart by the `Host` header. */
export async function startReplica(): Promise<PortalReplica> {
  const answers = new Map<string, string | Handler>();
  const seen: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const running = new Map<string, number>();
  let most = 0;
  const server = createServer((request, response) => {
    const host = request.headers.host ?? "";
    const address = `${host}${request.url ?? ""}`;
    seen.push(address);
    headers.push(request.headers);
    const now = (running.get(host) ?? 0) + 1;
    running.set(host, now);
    most = Math.max(most, now);
    response.once("close", () => running.set(host, (running.get(host) ?? 1) - 1));
    const answer = answers.get(address);
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === "function") answer(request, response);
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    headers,
    mostAtOnce: () => most,
    serve: (address, answer) => answers.set(address, answer),
    reset: () => {
      answers.clear();
      seen.length = 0;
      headers.length = 0;
      most = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
