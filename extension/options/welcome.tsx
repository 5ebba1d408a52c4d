import type { Settings } from "../settings.ts";
import type { Words } from "../ui/words/own-words.ts";
import { PrivacyLines } from "./privacy-lines.tsx";

interface WelcomeProps {
  readonly words: Words;
  readonly save: (changes: Partial<Settings>) => Promise<void>;
}

/** First use: what is read and where it goes, and the choice of who compares. Shown until it is answered. */
export function Welcome({ words, save }: WelcomeProps) {
  const { firstUse } = words;
  const choose = (mode: Settings["mode"]) => void save({ mode, isWelcomed: true });
  return (
    <section class="welcome" aria-labelledby="welcome">
      <h2 id="welcome">{firstUse.heading}</h2>
      <PrivacyLines words={words} />
      <p class="row">
        <button type="button" data-choose="api" onClick={() => choose("api")}>
          {firstUse.api}
        </button>
        <button type="button" class="second" data-choose="local" onClick={() => choose("local")}>
          {firstUse.local}
        </button>
      </p>
      <p class="help">{firstUse.help}</p>
    </section>
  );
}
