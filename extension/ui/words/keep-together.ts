/** Puts a no-break space between a number and its percent sign, and after `№` and `No.`, for print only. */
export function keepTogether(text: string): string {
  return text.replace(/(?<=\d) (?=%)|(?<=№|No\.) (?=\d)/gu, "\u00a0");
}
