import { DrizzleQueryError } from "drizzle-orm";
import { systemCode } from "../failure.ts";

/** Longest message of an internal error that is logged, in UTF-16 code units. */
const MAX_LOGGED = 300;

/**
 * Codes of a database that is away, not of a wrong query: network errors of Node, and PostgreSQL's
 * classes 08 (connection) and 57P (shutdown), 53 (no disk, memory or connections left), 57014 (timeout).
 */
const AWAY = /^(?:ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|08|53|57P|57014)/u;

/** node-postgres reports a cut or slow connection by message alone. */
const AWAY_MESSAGE =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/u;

/** Whether a query failed because the database cannot be reached now. */
export function isDatabaseAway(error: unknown): boolean {
  // Beginning a transaction is no query: there the driver's own error comes through.
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof Error)) return false;
  return AWAY.test(systemCode(cause) ?? "") || AWAY_MESSAGE.test(cause.message);
}

/** An unforeseen error for the log: a failed query's own message holds the page's text, so its cause speaks. */
export function describeInternal(error: Error): string {
  const shown = error instanceof DrizzleQueryError ? (error.cause ?? new Error("query failed")) : error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /u.test(line));
  return [`${shown.name}: ${shown.message.slice(0, MAX_LOGGED)}`, ...frames].join("\n");
}
