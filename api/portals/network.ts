import { lookup as resolve } from "node:dns/promises";
import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest, type RequestOptions } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { isPublicAddress } from "./public-address.ts";

/** Why a request gave nothing. */
export type NetworkReason = "not-https" | "private-address" | "too-large" | "timeout" | "network";

export class NetworkError extends Error {
  readonly reason: NetworkReason;

  constructor(reason: NetworkReason, cause?: unknown) {
    super(`The request failed: ${reason}`, { cause });
    this.name = "NetworkError";
    this.reason = reason;
  }
}

interface WebRequest {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Longest answer, decompressed, in bytes. */
  readonly maxBytes: number;
  /** Longest time from the first packet to the last, in milliseconds. */
  readonly timeoutMs: number;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** One request over the open network; redirects are answers. Throws `NetworkError`. */
export type Network = (url: URL, request: WebRequest) => Promise<WebAnswer>;

/** Where a test's replica listens, in place of every host: plain HTTP on this machine. */
export interface Replica {
  readonly port: number;
  /** Addresses that names resolve to; what is not public is refused as ever. */
  readonly resolve?: (host: string) => string[];
}

/**
 * Opens the network: https alone, certificates checked, and only to addresses that are public after
 * resolving. The address that was checked is the one connected to, so that a name cannot change in between.
 */
export function openNetwork(replica?: Replica): Network {
  return async (url, request) => {
    if (url.protocol !== "https:" || url.username !== "" || url.password !== "")
      throw new NetworkError("not-https");
    const name = url.hostname.replace(/^\[|\]$/gu, "");
    // A literal address is never looked up by Node, so it is checked here.
    if (isIP(name) !== 0 && !isPublicAddress(name)) throw new NetworkError("private-address");
    const options: RequestOptions = {
      method: request.method,
      headers: {
        "accept-encoding": "gzip, deflate, br",
        ...request.headers,
        ...(request.body === undefined ? {} : { "content-length": String(Buffer.byteLength(request.body)) }),
      },
      agent: false,
      lookup: publicLookup(replica?.resolve),
      signal: AbortSignal.timeout(request.timeoutMs),
    };
    try {
      const sent = replica === undefined ? httpsRequest(url, options) : toReplica(url, options, replica);
      return await receive(sent, request);
    } catch (error) {
      throw toNetworkError(error);
    }
  };
}

function toReplica(url: URL, options: RequestOptions, replica: Replica): ClientRequest {
  const addresses = replica.resolve?.(url.hostname) ?? [];
  if (addresses.some((address) => !isPublicAddress(address))) throw new NetworkError("private-address");
  const { lookup: _, ...rest } = options;
  return httpRequest({
    ...rest,
    host: "127.0.0.1",
    port: replica.port,
    path: `${url.pathname}${url.search}`,
    headers: { ...(rest.headers as Record<string, string>), host: url.host },
  });
}

/** Resolves a name and refuses it when any of its addresses is not public. */
function publicLookup(resolveForTest?: (host: string) => string[]): LookupFunction {
  return (host, { all }, done) => {
    const resolved =
      resolveForTest === undefined
        ? resolve(host, { all: true })
        : Promise.resolve(resolveForTest(host).map((address) => ({ address, family: isIP(address) })));
    resolved.then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined || addresses.some(({ address }) => !isPublicAddress(address)))
          done(new NetworkError("private-address") as NodeJS.ErrnoException, "", 0);
        else if (all === true) done(null, addresses);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, "", 0),
    );
  };
}

function receive(sent: ClientRequest, { body, maxBytes }: WebRequest): Promise<WebAnswer> {
  return new Promise((resolve, reject) => {
    sent.once("error", reject);
    sent.once("response", (answer) => {
      readBody(answer, maxBytes).then(
        (read) => resolve({ status: answer.statusCode ?? 0, headers: flatHeaders(answer), body: read }),
        (error: unknown) => {
          sent.destroy();
          reject(error);
        },
      );
    });
    sent.end(body);
  });
}

/** Reads and decompresses an answer. The limit counts what comes out: a small file may hold gigabytes. */
async function readBody(answer: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const decoder = decoderOf(answer.headers["content-encoding"]);
  const stream = decoder === undefined ? answer : answer.pipe(decoder);
  // `pipe` does not carry errors on: a cut answer must end the decoder too.
  answer.once("error", (error) => stream.destroy(error));
  answer.once("aborted", () => stream.destroy(new NetworkError("network")));
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > maxBytes) {
      answer.destroy();
      throw new NetworkError("too-large");
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function decoderOf(encoding: string | undefined) {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case "":
    case "identity":
      return undefined;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new NetworkError("network");
  }
}

function flatHeaders({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
}

function toNetworkError(error: unknown): NetworkError {
  if (error instanceof NetworkError) return error;
  const name = error instanceof Error ? error.name : "";
  return new NetworkError(name === "AbortError" || name === "TimeoutError" ? "timeout" : "network", error);
}
