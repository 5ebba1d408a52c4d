import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { createSecureContext, TLSSocket } from "node:tls";
import { makeTestCertificate } from "./certificate.ts";

/** What the proxy stands for. */
export interface SampleSite {
  readonly hosts: ReadonlySet<string>;
  /** HTML of an address, undefined where there is nothing. */
  readonly answer: (address: string) => string | undefined;
}

/** A proxy on loopback that is every portal itself. */
export interface SampleProxy {
  readonly port: number;
  /** Hosts that were asked for and refused: nothing of them was answered or forwarded. */
  readonly refused: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

/**
 * Serves sample pages at their real `https` addresses to a browser that uses it as its proxy: it
 * ends the tunnel itself, with a certificate made for this run, and forwards nothing.
 */
export async function openSampleProxy({ hosts, answer }: SampleSite): Promise<SampleProxy> {
  const secureContext = createSecureContext(makeTestCertificate([...hosts]));
  const refused = new Set<string>();
  const tunnels = new Set<Duplex>();
  const site = createServer((request, response) => respond(request, response, answer));
  // A request outside a tunnel is for a plain `http` address, which no sample has.
  const proxy = createServer((request, response) => {
    refused.add(request.headers.host ?? "");
    response.writeHead(403).end();
  });
  proxy.on("connect", (request: IncomingMessage, socket: Duplex) => {
    socket.on("error", () => socket.destroy());
    const [host = "", port] = (request.url ?? "").split(":");
    if (!hosts.has(host) || port !== "443") {
      refused.add(host);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    tunnels.add(socket);
    socket.once("close", () => tunnels.delete(socket));
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    const secure = new TLSSocket(socket as never, { isServer: true, secureContext });
    // A browser may leave in the middle of a handshake.
    secure.on("error", () => socket.destroy());
    site.emit("connection", secure);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        for (const tunnel of tunnels) tunnel.destroy();
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}

function respond(
  { headers, url }: IncomingMessage,
  response: ServerResponse,
  answer: SampleSite["answer"],
): void {
  const body = answer(`https://${headers.host}${url}`);
  if (body === undefined) response.writeHead(404, { "Content-Type": "text/plain" }).end();
  else
    response
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" })
      .end(body);
}
