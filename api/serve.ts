import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import { openDatabase } from "./db/client.ts";
import { Failure, systemCode } from "./failure.ts";
import type { RequestEntry } from "./metrics.ts";
import { openToken } from "./token.ts";
import { readVersion } from "./version.ts";
import { openFetcher, startWork } from "./work.ts";

export interface ApiOptions {
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Names besides its own that requests may call it by. */
  readonly names?: readonly string[];
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  /** Instead of the data folder's own. */
  readonly token?: string | undefined;
  /** Replaces the data folder's token. */
  readonly newToken?: boolean;
  /** Whether to fetch other copies of acts from the portals. */
  readonly fetching?: boolean;
  /** Whether this process also works beside requests; another may do it (`sverka work`). */
  readonly working?: boolean;
  /** Requests of one user in a minute; no limit when absent. */
  readonly ratePerMinute?: number | undefined;
  readonly log?: (line: string) => void;
  /** Told of each request when it is over. */
  readonly onRequest?: ((entry: RequestEntry) => void) | undefined;
}

export interface RunningApi {
  readonly url: string;
  /** Known when given or made at this start; otherwise the data folder holds only its hash. */
  readonly token: string | undefined;
  /** The token was made at this start: show it to the reader, it is not kept. */
  readonly isTokenNew: boolean;
  /** Settles when the database is beyond use: then end the process. */
  readonly broken: Promise<Failure>;
  /** Finishes the requests that run, then closes the port and the database. */
  readonly close: () => Promise<void>;
}

/** Longest wait for running requests when stopping, in milliseconds. */
const STOP_TIMEOUT_MS = 10_000;

/**
 * Opens the database and the port.
 *
 * @throws Failure `port-taken`, `folder-locked`, `folder-unusable`, `database-unavailable` or `bad-arguments`
 */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const { host = "127.0.0.1", dataDir, databaseUrl, ratePerMinute, log = () => {} } = options;
  const database = await openDatabase({ dataDir, databaseUrl, log });
  try {
    const token = openToken(dataDir, options.token, options.newToken);
    const fetcher = options.fetching === true ? openFetcher(database.db) : undefined;
    const app = createApp({
      db: database.db,
      room: database.room,
      tokenHash: token.hash,
      version: readVersion(),
      names: [host, ...(options.names ?? [])],
      ratePerMinute,
      fetcher,
      log,
      onRequest: options.onRequest,
    });
    const server = await listen((request) => app.fetch(request), host, options.port);
    try {
      token.keep();
    } catch (error) {
      await stop(server);
      throw error;
    }
    const work = options.working === false ? undefined : startWork(database.db, fetcher, log);
    return {
      url: `http://${host.includes(":") ? `[${host}]` : host}:${portOf(server)}`,
      token: token.value,
      isTokenNew: token.isNew,
      broken: database.broken,
      close: async () => {
        await stop(server);
        await work?.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function listen(fetch: (request: Request) => Response | Promise<Response>, host: string, port: number) {
  return new Promise<Server>((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, () => resolve(server)) as Server;
    server.once("error", (error) => reject(portFailure(error, host, port)));
  });
}

function portFailure(error: Error, host: string, port: number): Failure {
  const code = systemCode(error);
  if (code === "EADDRINUSE")
    return new Failure(
      "port-taken",
      `Port ${port} is taken. Stop what uses it, or choose another with SVERKA_PORT`,
      {
        cause: error,
      },
    );
  if (code === "EACCES")
    return new Failure(
      "port-taken",
      `Port ${port} may not be opened by this user. Choose one above 1023 with SVERKA_PORT`,
      {
        cause: error,
      },
    );
  return new Failure("bad-arguments", `Cannot listen on ${host}: check SVERKA_HOST`, { cause: error });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
