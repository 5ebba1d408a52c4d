import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { Words } from "../ui/words/own-words.ts";

/** Chromium's page of shortcuts; Firefox opens its own by a call. */
const SHORTCUTS_PAGE = "chrome://extensions/shortcuts";

/** The part of Firefox that has no type here. */
interface WithShortcutPage {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** The keys as the browser holds them now. */
export function Keys({ words }: { readonly words: Words }) {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    browser.commands
      ?.getAll()
      .then((commands) => setKeys(new Map(commands.map(({ name = "", shortcut = "" }) => [name, shortcut]))));
  }, []);
  return (
    <section>
      <h2>{words.options.keys}</h2>
      <p class="help">
        {words.options.keysHelp}{" "}
        {canOpenShortcuts() && (
          <button type="button" class="text" data-action="shortcuts" onClick={openShortcuts}>
            {words.options.keysOpen}
          </button>
        )}
      </p>
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

function canOpenShortcuts(): boolean {
  return (
    !import.meta.env.FIREFOX ||
    typeof (browser.commands as WithShortcutPage).openShortcutSettings === "function"
  );
}

function openShortcuts(): void {
  const { openShortcutSettings } = browser.commands as WithShortcutPage;
  if (openShortcutSettings === undefined) void browser.tabs.create({ url: SHORTCUTS_PAGE });
  else void openShortcutSettings();
}
