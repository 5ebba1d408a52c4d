import { Hono } from "hono";
import type { PortalsAnswer } from "../../shared/contract/portal.ts";
import { PORTALS } from "../../shared/portals/portals.ts";
import type { Backend } from "../backend.ts";
import { type HostRow, listHosts } from "./fetch-queue.ts";

type HostState = PortalsAnswer["portals"][number]["hosts"][number];

/** `GET /portals`: the list of sites, and the state of fetching. */
export function createPortalRoutes({ db, now, fetcher }: Backend) {
  return new Hono().get("/portals", async (context) => {
    const rows = new Map((await listHosts(db)).map((row) => [row.host, row]));
    const at = now();
    return context.json({
      fetching: fetcher !== undefined,
      portals: PORTALS.map(({ id, name, isRegister, hosts }) => ({
        id,
        name: { ...name },
        isRegister,
        hosts: hosts.map((host) => describeHost(host, rows.get(host), at)),
      })),
    } satisfies PortalsAnswer);
  });
}

function describeHost(host: string, row: (HostRow & { waiting: number }) | undefined, now: Date): HostState {
  const state =
    row?.lastFetchedAt == null
      ? "idle"
      : row.refusal !== null
        ? "refused"
        : row.freeAt > now
          ? "waiting"
          : "open";
  return {
    host,
    state,
    reason: row?.refusal ?? null,
    lastFetchedAt: row?.lastFetchedAt?.toISOString() ?? null,
    lastStoredAt: row?.lastStoredAt?.toISOString() ?? null,
    waiting: row?.waiting ?? 0,
  };
}
