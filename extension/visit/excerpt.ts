import type { WireFinding } from "../../shared/contract/finding.ts";

/** A passage of the reader's page as `POST /v1/excerpts` takes it. */
export function toExcerpt({ copy, statement }: WireFinding["a"]): Record<string, unknown> | undefined {
  if (statement === null) return undefined;
  const { url, language, act, edition, capturedAt } = copy;
  return {
    url,
    language,
    act: { id: act.id, form: act.form, date: act.date, number: act.number, title: act.title },
    edition: { status: edition.status, date: edition.date },
    quote: { exact: statement.text, prefix: statement.quote.prefix, suffix: statement.quote.suffix },
    anchor: statement.anchor,
    seenAt: capturedAt,
  };
}
