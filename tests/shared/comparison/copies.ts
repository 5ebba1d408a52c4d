import type { Amendment } from "../../../shared/statements/amendments.ts";
import { type Copy, toCopy } from "../../../shared/statements/copy.ts";
import { readStatement } from "../../../shared/statements/read-statement.ts";
import type { Statement, StatementKind } from "../../../shared/statements/statement.ts";
import type { Act, ActStatus } from "../../../shared/text/capture.ts";
import type { Language } from "../../../shared/text/language.ts";

/** One sentence as a statement. */
export function sentence(
  text: string,
  language: Language = "ru",
  kind: StatementKind = "indicator",
): Statement {
  return readStatement(text, kind, language, `${language}-${text}`);
}

export interface Page {
  readonly portal?: string;
  readonly url?: string;
  readonly language?: Language;
  readonly act?: Act;
  readonly status?: ActStatus;
  readonly editionDate?: string;
  readonly amendments?: readonly Amendment[];
  /** Indicators, one a line; a line that begins with `= ` is plain text. */
  readonly lines: readonly string[];
}

const ACT: Act = { form: "resolution", date: "2019-03-05", number: "101" };

/** A copy made by hand: each line a paragraph, and each but plain ones a statement. */
export function page({
  portal = "govkz",
  language = "ru",
  act = ACT,
  status = "unknown",
  lines,
  editionDate,
  amendments = [],
  url = `https://${portal}.example/${language}/doc`,
}: Page): Copy {
  const texts = lines.map((line) => line.replace(/^= /, ""));
  const copy = toCopy({
    url,
    portal,
    language,
    act,
    status,
    reader: 1,
    blocks: texts.map((text) => ({ kind: "paragraph" as const, text, path: [] })),
    ...(editionDate !== undefined && { editionDate }),
  });
  const statements = lines.flatMap((line, block): Statement[] => {
    if (line.startsWith("= ")) return [];
    const read = readStatement(line, "indicator", language, `s${block + 1}`);
    return [{ ...read, places: [{ block, from: 0, to: line.length }] }];
  });
  return { ...copy, statements, amendments };
}

/** An amending act. */
export function amended(number: string, date: string, effect: Amendment["effect"] = "amended"): Amendment {
  return { number, date, effect };
}
