/** How the register opens a note on amendments or in-force dates: "Сноска.", "Ескерту.", "Footnote." (seen 2026-11, [S]; en [?]). */
const CUE =
  /^(?:сноска|ескерту|footnote)\s*[.:!]|^примечание\s+(?:изпи|рцпи)|^(?:рқао|рқаи|(?:қр\s+)?зқаи)(?:-\p{L}+)?\s+ескертпесі|^note\s+(?:of|by)\s+(?:the\s+)?(?:illi|rcli|ilc)\b/iu;

/** Whether a line opens a note on amendments, whatever its markup. */
export function startsNote(line: string): boolean {
  return CUE.test(line);
}
