import type { Words } from "../ui/words/own-words.ts";

/** The three lines that say what is read, where it goes and what stays. */
export function PrivacyLines({ words }: { readonly words: Words }) {
  return (
    <ul class="privacy">
      {words.firstUse.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
