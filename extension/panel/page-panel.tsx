import { useState } from "preact/hooks";
import type { Language } from "../../shared/text/language.ts";
import type { TabOrder } from "../tab-orders.ts";
import type { PageView } from "../tab-view.ts";
import { citeAct } from "../ui/citation.ts";
import { groupFindings } from "../ui/finding-groups.ts";
import { Sign } from "../ui/icons.tsx";
import { wordsOf } from "../ui/words/own-words.ts";
import { TargetsByYear } from "./chart.tsx";
import { CompareBox, useComparing } from "./compare.tsx";
import { Editions } from "./editions.tsx";
import { History } from "./history.tsx";
import { Findings, Statements } from "./lists.tsx";
import { nameIn, PORTALS } from "./portals.ts";
import { Review } from "./review.tsx";
import { findCurrentRow, readRows } from "./rows.ts";
import { Tabs } from "./tabs.tsx";
import { useAnswer } from "./use-kept.ts";
import { useSameStatement } from "./use-same-statement.ts";

interface PagePanelProps {
  readonly tabId: number;
  readonly view: PageView;
  readonly order: (order: TabOrder) => void;
  readonly language: Language;
}

/** A page that was read: its findings, statements and editions, and what else was seen. */
export function PagePanel({ tabId, view, order, language }: PagePanelProps) {
  const words = wordsOf(language);
  const [open, setOpen] = useState<"findings" | "statements" | "editions" | "history">("findings");
  const rows = readRows(view);
  const current = findCurrentRow(rows, view.current);
  const seen = useSameStatement(tabId, view, current?.statement.text);
  const answer = useAnswer(view.url);
  const comparing = useComparing(tabId);
  const nameOf = nameIn(language);
  const list = { view, rows, current, language, portals: PORTALS, order };
  return (
    <>
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
          { id: "history", label: words.panel.history },
        ]}
        open={open}
        choose={setOpen}
      >
        {open === "findings" && (
          <>
            <Findings {...list} />
            <Review
              findings={answer?.review ?? []}
              language={language}
              textLanguage={view.language}
              goTo={(id) => order({ order: "go-to-statement", id })}
            />
          </>
        )}
        {open === "statements" && <Statements {...list} />}
        {open === "editions" && (
          <>
            <Editions view={view} language={language} nameOf={nameOf} comparing={comparing} />
            <CompareBox view={view} language={language} comparing={comparing} />
          </>
        )}
        {open === "history" && <History language={language} />}
        {(open === "findings" || open === "statements") && current !== undefined && (
          <TargetsByYear row={current} seen={seen} language={language} nameOf={nameOf} />
        )}
      </Tabs>
    </>
  );
}
