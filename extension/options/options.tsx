import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { PORTAL_FACTS } from "../../shared/portals/portal-facts.ts";
import { chooseLanguage } from "../language-choice.ts";
import { type LanguageChoice, type Settings, writeSettings } from "../settings.ts";
import { Sign } from "../ui/icons.tsx";
import { type Words, wordsOf } from "../ui/words/own-words.ts";
import { Connection } from "./connection.tsx";
import { DismissedList } from "./dismissed-list.tsx";

/** Languages in their own words. */
const LANGUAGES = { kk: "Қазақша", ru: "Русский", en: "English" } as const;

/** The extension's options page. What is changed is saved at once. */
export function Options({ initial }: { readonly initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const language = chooseLanguage(settings.language, navigator.languages);
  const words = wordsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.options.heading;
  }, [language, words]);
  const change = async (changes: Partial<Settings>) => setSettings(await writeSettings(changes));
  return (
    <main>
      <header>
        <Sign />
        <h1>{words.options.heading}</h1>
      </header>
      <p class="lead">{words.options.lead}</p>
      <Connection words={words} settings={settings} save={change} />
      <section>
        <h2>{words.options.language}</h2>
        <div class="choices">
          {(["auto", "kk", "ru", "en"] as const).map((choice: LanguageChoice) => (
            <label key={choice}>
              <input
                type="radio"
                name="language"
                checked={settings.language === choice}
                onChange={() => change({ language: choice })}
              />
              {choice === "auto" ? words.options.languageAuto : LANGUAGES[choice]}
            </label>
          ))}
        </div>
      </section>
      <section>
        <h2>{words.options.portals}</h2>
        <p class="help">{words.options.portalsHelp}</p>
        {PORTAL_FACTS.map(({ id, name, hosts }) => (
          <label key={id} class="portal">
            <input
              type="checkbox"
              checked={!settings.portalsOff.includes(id)}
              onChange={({ currentTarget }) =>
                change({ portalsOff: withPortal(settings.portalsOff, id, !currentTarget.checked) })
              }
            />
            <span>{name[language]}</span>
            <span class="hosts">{hosts.join(", ")}</span>
          </label>
        ))}
      </section>
      <DismissedList words={words} language={language} />
      <Keys words={words} />
      <section>
        <h2>{words.options.privacy}</h2>
        <ul>
          {words.options.privacyLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function withPortal(off: readonly string[], id: string, isOff: boolean): string[] {
  const others = off.filter((other) => other !== id);
  return isOff ? [...others, id] : others;
}

/** The keys as the browser holds them now. */
function Keys({ words }: { readonly words: Words }) {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    browser.commands
      ?.getAll()
      .then((commands) => setKeys(new Map(commands.map(({ name = "", shortcut = "" }) => [name, shortcut]))));
  }, []);
  return (
    <section>
      <h2>{words.options.keys}</h2>
      <p class="help">{words.options.keysHelp}</p>
      <dl>
        {Object.entries(words.options.commands).map(([command, label]) => (
          <div key={command}>
            <dt>{label}</dt>
            <dd>{keys.get(command) ? <kbd>{keys.get(command)}</kbd> : words.options.keyUnset}</dd>
          </div>
        ))}
        <div>
          <dt>{words.actions.close}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
    </section>
  );
}
