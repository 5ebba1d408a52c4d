import type { Excerpt, ExportFormat } from "../../shared/contract/excerpt.ts";
import { toBibtex } from "./export-bibtex.ts";
import { CSV_HEAD, toCsv } from "./export-csv.ts";
import { toMarkdown } from "./export-markdown.ts";

interface Format {
  readonly type: string;
  readonly head: string;
  readonly print: (excerpt: Excerpt, index: number) => string;
  readonly tail: string;
}

/** How each format is written; every one excerpt by excerpt, so that none has to fit in memory. */
export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  json: {
    type: "application/json; charset=utf-8",
    head: '{"format":"sverka-excerpts","version":1,"excerpts":[',
    print: (excerpt, index) => `${index === 0 ? "" : ","}\n${JSON.stringify(excerpt)}`,
    tail: "\n]}\n",
  },
  csv: { type: "text/csv; charset=utf-8", head: CSV_HEAD, print: toCsv, tail: "" },
  md: { type: "text/markdown; charset=utf-8", head: "", print: toMarkdown, tail: "" },
  bibtex: { type: "application/x-bibtex; charset=utf-8", head: "", print: toBibtex, tail: "" },
};

/** The file, in pieces. @param pages excerpts as they come from the database */
export async function* printExcerpts(
  format: ExportFormat,
  pages: AsyncIterable<readonly Excerpt[]>,
): AsyncGenerator<string> {
  const { head, print, tail } = FORMATS[format];
  yield head;
  let index = 0;
  for await (const page of pages) yield page.map((excerpt) => print(excerpt, index++)).join("");
  yield tail;
}
