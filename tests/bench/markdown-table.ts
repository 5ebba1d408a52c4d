export type TableRow = readonly (string | number)[];

/** A table as lines of Markdown. */
export function markdownTable(head: readonly string[], rows: readonly TableRow[]): string[] {
  const line = (cells: TableRow) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
