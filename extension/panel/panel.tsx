import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { PORTAL_FACTS } from "../../shared/portals/portal-facts.ts";
import type { Language } from "../../shared/text/language.ts";
import { chooseLanguage } from "../language-choice.ts";
import { onSettingsChanged, type Settings } from "../settings.ts";
import type { TabOrder } from "../tab-orders.ts";
import type { PageView } from "../tab-view.ts";
import { citeAct } from "../ui/citation.ts";
import { groupFindings } from "../ui/finding-groups.ts";
import { Sign } from "../ui/icons.tsx";
import { portalName } from "../ui/portal-name.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import { useTabView } from "../use-tab-view.ts";
import { TargetsByYear } from "./chart.tsx";
import { Editions } from "./editions.tsx";
import { Findings, Statements } from "./lists.tsx";
import { findCurrentRow, readRows } from "./rows.ts";
import { Tabs } from "./tabs.tsx";
import { useLookedAtTab } from "./use-looked-at-tab.ts";

const PORTALS = Object.fromEntries(
  PORTAL_FACTS.map(({ id, name, isRegister }) => [id, { name, isRegister }]),
);

/** The side panel: the page beside it as lists, its editions and its numbers. */
export function Panel({ initial }: { readonly initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const { tab, reloads } = useLookedAtTab();
  const { view, order } = useTabView(tab?.id, reloads);
  const language = chooseLanguage(settings.language, navigator.languages);
  const words = wordsOf(language);
  useEffect(() => onSettingsChanged(setSettings), []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.name;
  }, [language, words]);
  if (view?.state === "on" && view.page === "read")
    return <PagePanel view={view} order={order} language={language} />;
  return (
    <main>
      <header>
        <Sign />
        <h1>{words.name}</h1>
      </header>
      <p class="empty">{emptyText(language, view)}</p>
      <button type="button" class="text" onClick={() => void browser.runtime.openOptionsPage()}>
        {words.actions.connect}
      </button>
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

interface PagePanelProps {
  readonly view: PageView;
  readonly order: (order: TabOrder) => void;
  readonly language: Language;
}

function PagePanel({ view, order, language }: PagePanelProps) {
  const words = wordsOf(language);
  const [open, setOpen] = useState<"findings" | "statements" | "editions">("findings");
  const rows = readRows(view);
  const current = findCurrentRow(rows, view.current);
  const nameOf = (copy: { readonly portal: string; readonly url: string }) =>
    portalName({ portals: PORTALS, language }, copy);
  const list = { view, rows, current, language, portals: PORTALS, order };
  return (
    <main>
      <header>
        <Sign />
        <div>
          <h1 lang={view.language}>{view.act.title ?? words.name}</h1>
          <p class="muted">{citeAct(language, { ...view.act, title: null })}</p>
        </div>
      </header>
      {view.canGoBack && (
        <button type="button" class="text" data-action="back" onClick={() => order({ order: "go-back" })}>
          {words.panel.back}
        </button>
      )}
      <Tabs
        label={words.panel.parts}
        tabs={[
          { id: "findings", label: words.findings.heading, count: groupFindings(view.findings).length },
          { id: "statements", label: words.panel.statements, count: rows.length },
          { id: "editions", label: words.panel.editions },
        ]}
        open={open}
        choose={setOpen}
      >
        {open === "findings" && <Findings {...list} />}
        {open === "statements" && <Statements {...list} />}
        {open === "editions" && <Editions view={view} language={language} nameOf={nameOf} />}
        {open !== "editions" && current !== undefined && (
          <TargetsByYear row={current} language={language} nameOf={nameOf} />
        )}
      </Tabs>
    </main>
  );
}
