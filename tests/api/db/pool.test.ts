import { connect, createServer, type Server } from "node:net";
import { sql } from "drizzle-orm";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OpenDatabase, openDatabase } from "../../../api/db/client.ts";
import { isDatabaseAway } from "../../../api/db/database-error.ts";
import { keepPoolWhole } from "../../../api/db/pool.ts";
import { createServerDatabase, HAS_POSTGRES, POSTGRES_MISSING } from "../engines.ts";
import { runSql } from "../postgres.ts";

/** Connections of a pool. */
const SIZE = 10;

describe.skipIf(!HAS_POSTGRES)(`a connection that breaks${POSTGRES_MISSING}`, () => {
  let databaseUrl: string;
  let gate: Gate;
  let opened: OpenDatabase;
  beforeEach(async () => {
    databaseUrl = await createServerDatabase();
    gate = await openGate(databaseUrl);
    opened = await openDatabase({ dataDir: "unused", databaseUrl: gate.url, log: () => {} });
  });
  afterEach(async () => {
    await opened.close();
    gate.close();
  });

  const work = () => opened.db.transaction(async (tx) => tx.execute(sql`select pg_sleep(0.05)`));

  test("just when a transaction begins costs the pool nothing", async () => {
    for (let n = 0; n < SIZE + 2; n += 1) {
      gate.cutNextBegin();
      const error: unknown = await work().then(
        () => undefined,
        (cause: unknown) => cause,
      );
      expect(isDatabaseAway(error), String(error)).toBe(true);
    }
    await Promise.all(Array.from({ length: SIZE * 2 }, work));
  });

  test("in the middle of one is told and replaced", async () => {
    const running = Array.from({ length: SIZE }, () =>
      opened.db.transaction(async (tx) => tx.execute(sql`select pg_sleep(30)`)).catch(isDatabaseAway),
    );
    await until(async () => (await cutAll(databaseUrl, "pg_sleep(30)")) > 0);
    await until(async () => (await cutAll(databaseUrl, "pg_sleep(30)")) === 0);
    expect(await Promise.all(running)).toEqual(running.map(() => true));
    await Promise.all(Array.from({ length: SIZE * 2 }, work));
  });

  test("and is never given back does not keep the pool from closing", async () => {
    const pool = new pg.Pool({ connectionString: databaseUrl });
    const close = keepPoolWhole(pool, 50);
    await pool.connect();
    await close();
    expect(pool.totalCount).toBe(0);
  });
});

interface Gate {
  readonly url: string;
  /** Ends the server's side of the next connection that begins a transaction, before the server reads of it. */
  readonly cutNextBegin: () => void;
  readonly close: () => void;
}

/** Stands between the pool and the server. */
async function openGate(databaseUrl: string): Promise<Gate> {
  const target = new URL(databaseUrl);
  let cuts = 0;
  const server: Server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    client.on("data", async (chunk) => {
      if (cuts > 0 && chunk.includes("begin")) {
        cuts -= 1;
        client.pause();
        await runSql(
          databaseUrl,
          `select pg_terminate_backend(pid, 5000) from pg_stat_activity where client_port = ${upstream.localPort}`,
        );
        client.resume();
      }
      upstream.write(chunk);
    });
    upstream.pipe(client);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      socket.on("error", () => {});
      socket.on("close", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const url = new URL(databaseUrl);
  url.port = String(port);
  return {
    url: url.href,
    cutNextBegin: () => {
      cuts += 1;
    },
    close: () => server.close(),
  };
}

/** @returns how many connections ran the query and were ended */
async function cutAll(databaseUrl: string, query: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and query like '%' || $1 || '%'`,
    [query],
  );
  await client.end();
  return rowCount ?? 0;
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 20));
}
