import { useEffect } from "preact/hooks";
import type { Language } from "../../shared/text/language.ts";
import { chooseLanguage } from "../language-choice.ts";
import { readSettings, type Settings, writeSettings } from "../settings.ts";
import { FirstUse, PrivacyLines } from "../ui/first-use.tsx";
import { Sign } from "../ui/icons.tsx";
import { LANGUAGE_NAMES } from "../ui/words/language-names.ts";
import { type Words, wordsOf } from "../ui/words/own-words.ts";
import { useSettings } from "../use-settings.ts";
import { Checks } from "./checks.tsx";
import { Connection } from "./connection.tsx";
import { Consent } from "./consent.tsx";
import { DismissedList } from "./dismissed-list.tsx";
import { Kept } from "./kept.tsx";
import { Keys } from "./keys.tsx";
import { Mode } from "./mode.tsx";
import { Portals } from "./portals.tsx";
import { Terms } from "./terms.tsx";

/** The extension's options page. What is changed is saved at once. */
export function Options({ initial }: { readonly initial: Settings }) {
  const [settings, setSettings] = useSettings(initial);
  const language = chooseLanguage(settings.language, navigator.languages);
  const words = wordsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.options.heading;
  }, [language, words]);
  const save = async (changes: Partial<Settings>) => setSettings(await writeSettings(changes));
  const part = { words, language, settings, save };
  return (
    <main>
      <header>
        <Sign />
        <h1>{words.options.heading}</h1>
      </header>
      <p class="lead">{words.options.lead}</p>
      {!settings.isWelcomed && (
        <FirstUse language={language} choose={(mode) => save({ mode, isWelcomed: true })} />
      )}
      <Consent {...part} />
      <Mode {...part} />
      {settings.mode === "api" && <Connection {...part} />}
      <LanguageChoice {...part} />
      <Portals {...part} />
      <Checks {...part} />
      <Terms words={words} />
      <DismissedList words={words} language={language} />
      <Keys words={words} />
      <Kept {...part} erased={async () => setSettings(await readSettings())} />
      {settings.isWelcomed && (
        <section id="privacy">
          <h2>{words.options.privacy}</h2>
          <PrivacyLines language={language} />
        </section>
      )}
    </main>
  );
}

interface LanguageChoiceProps {
  readonly words: Words;
  readonly language: Language;
  readonly settings: Settings;
  readonly save: (changes: Partial<Settings>) => Promise<void>;
}

function LanguageChoice({ words, settings, save }: LanguageChoiceProps) {
  return (
    <section>
      <h2 id="language">{words.options.language}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="language">
        {(["auto", "kk", "ru", "en"] as const).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="language"
              checked={settings.language === choice}
              onChange={() => save({ language: choice })}
            />
            <span {...(choice === "auto" ? {} : { lang: choice })}>
              {choice === "auto" ? words.options.languageAuto : LANGUAGE_NAMES[choice]}
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
