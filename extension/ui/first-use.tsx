import type { Language } from "../../shared/text/language.ts";
import { wordsOf } from "./words/words.ts";

interface FirstUseProps {
  readonly language: Language;
  /** Who is to compare. */
  readonly choose: (mode: "api" | "local") => void;
}

/** What is read and where it goes, told once over the page and on our own pages, until it is answered on one. */
export function FirstUse({ language, choose }: FirstUseProps) {
  const words = wordsOf(language).firstUse;
  return (
    <section class="first-use" aria-labelledby="first-use-title">
      <h2 id="first-use-title">{words.heading}</h2>
      <PrivacyLines language={language} />
      <p class="row">
        <button type="button" class="primary" data-choose="api" onClick={() => choose("api")}>
          {words.api}
        </button>
        <button type="button" class="second" data-choose="local" onClick={() => choose("local")}>
          {words.local}
        </button>
      </p>
      <p class="help">{words.help}</p>
    </section>
  );
}

/** The three lines that say what is read, where it goes and what stays. */
export function PrivacyLines({ language }: Pick<FirstUseProps, "language">) {
  return (
    <ul class="privacy">
      {wordsOf(language).firstUse.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
