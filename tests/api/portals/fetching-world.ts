import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Database } from "../../../api/db/client.ts";
import { createFetcher, type Fetcher, type FetcherOptions } from "../../../api/portals/fetcher.ts";
import { openNetwork } from "../../../api/portals/network.ts";
import { type PortalReplica, startReplica } from "./replica.ts";

/** What tests of fetching stand in: portals on this machine, and a clock that only they move. */
export interface FetchingWorld {
  /** Started before the first test, empty before each. */
  readonly replica: PortalReplica;
  /** The moment, in milliseconds since 1970. */
  at: number;
  readonly now: () => Date;
  readonly openFetcher: (change?: Partial<FetcherOptions>) => Fetcher;
}

/** Call it where tests are described. */
export function makeFetchingWorld(database: () => Database): FetchingWorld {
  let replica: PortalReplica | undefined;
  beforeAll(async () => {
    replica = await startReplica();
  });
  afterAll(() => replica?.close());
  const world: FetchingWorld = {
    at: 0,
    now: () => new Date(world.at),
    get replica() {
      if (replica === undefined) throw new Error("The portals stand only while tests run");
      return replica;
    },
    openFetcher: (change) =>
      createFetcher({
        db: database(),
        now: world.now,
        network: openNetwork({ port: world.replica.port }),
        userAgent: "Sverka/test",
        pause: async () => {},
        pauseMs: 5_000,
        readFile: async () => "bad-file",
        ...change,
      }),
  };
  beforeEach(() => {
    world.replica.reset();
    world.at = Date.parse("2026-11-21T12:00:00Z");
  });
  return world;
}
