const ACT_ID = /^[A-Z]\d{2}[A-Z0-9]{7}[A-Z0-9_]$/u;
const DAY = /^(\d{2})\.(\d{2})\.(\d{4})$/u;

/** Days of the months; 29 February is let through in every year, no portal has a wrong one. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** An НГР as an address spells it, its last sign sometimes encoded ("Z010000267%5F", seen 2026-11), or `undefined`. */
export function parseActId(text: string | undefined): string | undefined {
  const id = text?.toUpperCase().replace(/%5F$/u, "_");
  return id !== undefined && ACT_ID.test(id) ? id : undefined;
}

/**
 * A day as addresses of editions spell it.
 *
 * @param text "26.12.2019"
 * @returns "2019-12-26", or `undefined` when there is no such day
 */
export function parseEditionDate(text: string | undefined): string | undefined {
  const [, day, month, year] = DAY.exec(text ?? "") ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const isDay = Number(day) >= 1 && Number(day) <= (DAYS[Number(month) - 1] ?? 0);
  return isDay ? `${year}-${month}-${day}` : undefined;
}
