import { timestamp } from "drizzle-orm/pg-core";

/** A moment in UTC, to the millisecond, as `Date` holds it. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });
