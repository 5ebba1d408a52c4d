import { useEffect } from "preact/hooks";
import { browser } from "wxt/browser";
import type { Language } from "../../shared/text/language.ts";
import { chooseLanguage } from "../language-choice.ts";
import { type Settings, writeSettings } from "../settings.ts";
import { FirstUse } from "../ui/first-use.tsx";
import { Sign } from "../ui/icons.tsx";
import { wordsOf } from "../ui/words/own-words.ts";
import { useSettings } from "../use-settings.ts";
import { useTabView } from "../use-tab-view.ts";
import { History } from "./history.tsx";
import { PagePanel } from "./page-panel.tsx";
import { useLookedAtTab } from "./use-looked-at-tab.ts";

/** The side panel: the page beside it as lists, its editions and its numbers; without a page, what was seen. */
export function Panel({ initial }: { readonly initial: Settings }) {
  const [settings, setSettings] = useSettings(initial);
  const { tab, reloads } = useLookedAtTab();
  const { view, order } = useTabView(tab?.id, reloads);
  const language = chooseLanguage(settings.language, navigator.languages);
  const words = wordsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.name;
  }, [language, words]);
  const firstUse = !settings.isWelcomed && (
    <FirstUse
      language={language}
      choose={async (mode) => setSettings(await writeSettings({ mode, isWelcomed: true }))}
    />
  );
  if (tab !== undefined && view?.state === "on" && view.page === "read")
    return (
      <main>
        {firstUse}
        <PagePanel key={tab.id} tabId={tab.id} view={view} order={order} language={language} />
      </main>
    );
  return (
    <main>
      <header>
        <Sign />
        <h1>{words.name}</h1>
      </header>
      {firstUse}
      <p class="empty">{emptyText(language, view)}</p>
      <button type="button" class="text" onClick={() => void browser.runtime.openOptionsPage()}>
        {words.actions.connect}
      </button>
      <h2>{words.panel.history}</h2>
      <History language={language} />
    </main>
  );
}

/** Why there is nothing to list, and what the reader can do. */
function emptyText(language: Language, view: ReturnType<typeof useTabView>["view"]): string {
  const words = wordsOf(language);
  if (view === undefined) return words.panel.noPage;
  if (view.state === "off") return words.panel.off;
  if (view.page === "reading") return words.state.reading;
  return view.page === "files-only" ? words.state.filesOnly : words.panel.noPage;
}
