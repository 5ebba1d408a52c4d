import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { chooseLanguage } from "../language-choice.ts";
import { askFromOwnPage } from "../messages.ts";
import { openPanel } from "../open-panel.ts";
import { findSafePortal } from "../portal-matches.ts";
import { type Settings, writeSettings } from "../settings.ts";
import type { LookedAtTab } from "../tab-choice.ts";
import { FirstUse } from "../ui/first-use.tsx";
import { Sign } from "../ui/icons.tsx";
import { type Words, wordsOf } from "../ui/words/own-words.ts";
import { useTabView } from "../use-tab-view.ts";
import { ApiState, useConnection } from "./api-state.tsx";
import { PageState } from "./page-state.tsx";

interface PopupProps {
  readonly initial: Settings;
  readonly tab: LookedAtTab | undefined;
}

/** What the toolbar button opens: this site, this tab, what was found, and whether the API answers. */
export function Popup({ initial, tab }: PopupProps) {
  const [settings, setSettings] = useState(initial);
  const { view, order } = useTabView(tab?.id);
  const connection = useConnection(settings);
  const language = chooseLanguage(settings.language, navigator.languages);
  const words = wordsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.name;
  }, [language, words]);
  const portal = tab?.url === undefined ? undefined : findSafePortal(new URL(tab.url));
  const setPortal = async (isOn: boolean) => {
    const others = settings.portalsOff.filter((id) => id !== portal?.id);
    const portalsOff = isOn || portal === undefined ? others : [...others, portal.id];
    setSettings(await writeSettings({ portalsOff }));
  };
  return (
    <main>
      <header>
        <Sign />
        <h1>{portal?.name[language] ?? words.name}</h1>
      </header>
      {!settings.isWelcomed && (
        <FirstUse
          language={language}
          choose={async (mode) => setSettings(await writeSettings({ mode, isWelcomed: true }))}
        />
      )}
      {portal === undefined || tab === undefined ? (
        <p class="muted">{words.popup.notPortal}</p>
      ) : (
        <>
          <Switch
            id="site"
            label={words.popup.site}
            isOn={!settings.portalsOff.includes(portal.id)}
            change={setPortal}
          />
          <TabSwitch words={words} tabId={tab.id} />
          {view?.state === "on" && (
            <PageState view={view} order={order} language={language} connection={connection} />
          )}
        </>
      )}
      <ApiState words={words} settings={settings} connection={connection} />
      <footer>
        {tab !== undefined && (
          <button type="button" class="primary" data-action="panel" onClick={() => openPanel(tab.id)}>
            {words.popup.openPanel}
          </button>
        )}
        <button
          type="button"
          class="text"
          data-action="options"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          {words.actions.connect}
        </button>
      </footer>
    </main>
  );
}

interface SwitchProps {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => void;
}

function Switch({ id, label, isOn, change }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        data-switch={id}
        checked={isOn}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    </label>
  );
}

function TabSwitch({ words, tabId }: { readonly words: Words; readonly tabId: number }) {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    askFromOwnPage("read-quiet", { tabId }).then((reply) => reply.ok && setQuiet(reply.value));
  }, [tabId]);
  const change = async (wanted: boolean) => {
    setQuiet(wanted);
    await askFromOwnPage("set-quiet", { tabId, isQuiet: wanted });
  };
  return <Switch id="quiet" label={words.popup.quiet} isOn={isQuiet} change={change} />;
}
