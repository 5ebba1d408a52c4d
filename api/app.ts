import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import type { ErrorCode } from "../shared/contract/api-error.ts";
import { MAX_BODY_BYTES } from "../shared/contract/limits.ts";
import { createActRoutes } from "./acts/act-routes.ts";
import { createAttachmentRoutes } from "./attachments/attachment-routes.ts";
import type { Backend } from "./backend.ts";
import { createCaptureRoutes } from "./captures/capture-routes.ts";
import { createCopyCache } from "./captures/copy-cache.ts";
import { createFindingRoutes } from "./captures/finding-routes.ts";
import { createComparisonRoutes } from "./comparisons/comparison-routes.ts";
import { conditionalGet } from "./conditional.ts";
import type { Database } from "./db/client.ts";
import { describeInternal, isDatabaseAway } from "./db/database-error.ts";
import type { DiskRoom } from "./db/disk-room.ts";
import { type MigrationState, readMigrationState } from "./db/migrate.ts";
import { DOCS_CSP, DOCS_PAGE } from "./docs-page.ts";
import { createExcerptRoutes } from "./excerpts/excerpt-routes.ts";
import { Failure } from "./failure.ts";
import { hostGuard, originGuard, tokenGuard } from "./guard.ts";
import { loadGuard } from "./load.ts";
import { createLru } from "./lru.ts";
import { createMetrics, type RequestEntry } from "./metrics.ts";
import { describeApi } from "./openapi.ts";
import type { Fetcher } from "./portals/fetcher.ts";
import { createPortalRoutes } from "./portals/portal-routes.ts";
import { rateGuard } from "./rate.ts";
import { roomGuard } from "./room.ts";
import { createRereadRoutes } from "./statements/reread-routes.ts";
import { findUserOfKey } from "./users/access-keys.ts";
import { createUserRoutes } from "./users/user-routes.ts";
import { createWatchRoutes } from "./watches/watch-routes.ts";

export interface AppOptions {
  readonly db: Database;
  /** Room on the disk of an embedded database; a server looks after its own. */
  readonly room?: DiskRoom | undefined;
  /** SHA-256 of the token that requests must carry. */
  readonly tokenHash: Buffer;
  readonly version: string;
  /** Names that are accepted in `Host`, besides addresses and localhost. */
  readonly names?: readonly string[];
  /** Fetches the other copies of acts; absent while that is off. */
  readonly fetcher?: Fetcher | undefined;
  /** Requests of one user in a minute; no limit when absent. */
  readonly ratePerMinute?: number | undefined;
  readonly now?: () => Date;
  readonly log?: (line: string) => void;
  /** Told of each request when it is over. */
  readonly onRequest?: ((entry: RequestEntry) => void) | undefined;
}

/** The API without its port: `app.request("/v1/…")` is the whole of it. */
export function createApp(options: AppOptions) {
  const { db, tokenHash, version, names = [], now = () => new Date(), log = () => {} } = options;
  const backend: Backend = {
    db,
    now,
    fetcher: options.fetcher,
    cache: createCopyCache(),
    compared: createLru(MAX_COMPARED, ({ length }) => length + 1),
    etags: createLru(MAX_COMPARED, () => 1),
  };
  const metrics = createMetrics(options.onRequest);
  const app = new Hono()
    .use(requestId())
    .use(metrics.watch)
    .use(secureHeaders())
    .use(hostGuard(names))
    .use(originGuard())
    .get("/healthz", (context) => context.json({ ok: true }))
    .get("/readyz", async (context) => context.json({ ok: true, migrations: await checkReady(db) }))
    .get("/metrics", (context) => {
      context.header("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
      return context.body(metrics.print());
    })
    .get("/openapi.json", (context) => context.json(describeApi(version)))
    .get("/docs", (context) => {
      context.header("Content-Security-Policy", DOCS_CSP);
      return context.html(DOCS_PAGE);
    })
    .use("/v1/*", loadGuard())
    .use(
      "/v1/*",
      tokenGuard(tokenHash, (key) => findUserOfKey(db, key)),
    )
    .use("/v1/*", rateGuard(options.ratePerMinute ?? Number.POSITIVE_INFINITY, now))
    .use("/v1/*", roomGuard(options.room))
    .use("/v1/*", limitBody())
    .use("/v1/*", conditionalGet())
    .route("/v1", createCaptureRoutes(backend))
    .route("/v1", createAttachmentRoutes(backend))
    .route("/v1", createFindingRoutes(backend))
    .route("/v1", createActRoutes(backend))
    .route("/v1", createComparisonRoutes(backend))
    .route("/v1", createExcerptRoutes(backend))
    .route("/v1", createPortalRoutes(backend))
    .route("/v1", createRereadRoutes(backend))
    .route("/v1", createWatchRoutes(backend))
    .route("/v1", createUserRoutes(backend));

  app.notFound((context) => context.json(notFound().toBody(), 404));
  app.onError((error, context) => {
    const failure = toFailure(error);
    if (failure.code === "internal") log(`${context.get("requestId")} ${describeInternal(error)}`);
    if (failure.code === "unauthorized") context.header("WWW-Authenticate", 'Bearer realm="sverka"');
    if (failure.code === "database-unavailable") context.header("Retry-After", String(RETRY_SECONDS));
    return context.json(failure.toBody(), STATUS[failure.code] ?? 400);
  });
  return app;
}

/** The API's type, for Hono's typed client (`import type` only). */
export type Api = ReturnType<typeof createApp>;

const STATUS: { readonly [Code in ErrorCode]?: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500 | 503 | 507 } = {
  unauthorized: 401,
  forbidden: 403,
  "not-found": 404,
  "too-large": 413,
  "unsupported-portal": 422,
  "no-text": 422,
  "not-an-act-page": 422,
  "too-many-requests": 429,
  "database-unavailable": 503,
  overloaded: 503,
  "storage-full": 507,
  internal: 500,
};

/** Findings kept in memory, each with its messages some kilobytes. */
const MAX_COMPARED = 10_000;

/** When to ask again while the database is away, in seconds. */
const RETRY_SECONDS = 5;

/** @throws Failure `database-unavailable` also while the database is older than this program */
async function checkReady(db: Database): Promise<MigrationState> {
  const state = await readMigrationState(db).catch(() => undefined);
  if (state === undefined) throw new Failure("database-unavailable", "The database does not answer");
  const { known, applied } = state;
  if (applied < known)
    throw new Failure(
      "database-unavailable",
      `The database has ${applied} of ${known} migrations: start the program again, it brings the rest`,
    );
  return state;
}

function limitBody() {
  return bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: () => {
      throw new Failure("too-large", `The body is longer than ${MAX_BODY_BYTES} bytes`);
    },
  });
}

function notFound(): Failure {
  return new Failure("not-found", "There is nothing at this address: see /docs");
}

/** What the outside may know of an error; everything unforeseen is only "internal". */
function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof HTTPException && error.status === 400)
    return new Failure("bad-json", "The body is not valid JSON");
  if (isDatabaseAway(error))
    return new Failure("database-unavailable", "The database does not answer. Nothing was stored: try again");
  return new Failure("internal", "Something went wrong on our side");
}
