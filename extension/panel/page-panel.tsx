import { useState } from "preact/hooks";
import type { Language } from "../../shared/text/language.ts";
import type { TabOrder } from "../tab-orders.ts";
import type { PageView } from "../tab-view.ts";
import { citeAct } from "../ui/citation.ts";
import { sumTold } from "../ui/finding-groups.ts";
import { Sign } from "../ui/icons.tsx";
import { wordsOf } from "../ui/words/own-words.ts";
import { useDrop } from "../use-drop.ts";
import { TargetsByYear } from "./chart.tsx";
import { CompareBox, useComparing } from "./compare.tsx";
import { Editions } from "./editions.tsx";
import { Findings } from "./findings.tsx";
import { findGiven } from "./given.ts";
import { History } from "./history.tsx";
import type { ListProps } from "./list-props.ts";
import { nameIn, PORTALS } from "./portals.ts";
import { Review } from "./review.tsx";
import { findCurrentRow, readRows } from "./rows.ts";
import { Statements } from "./statements.tsx";
import { Tabs } from "./tabs.tsx";
import { useJumps } from "./use-jumps.ts";
import { useAnswer } from "./use-kept.ts";
import { useSameStatement } from "./use-same-statement.ts";

interface PagePanelProps {
  readonly tabId: number;
  readonly view: PageView;
  readonly order: (order: TabOrder) => void;
  readonly language: Language;
}

/** A page that was read: its findings, statements and editions, and what else was seen. */
export function PagePanel({ tabId, view, order: give, language }: PagePanelProps) {
  const words = wordsOf(language);
  const [open, setOpen] = useState<"findings" | "statements" | "editions" | "history">("findings");
  const { order, goBack } = useJumps(view.canGoBack, give);
  const comparing = useComparing(tabId, view, language);
  const rows = readRows(view);
  const list = { view, rows, current: findCurrentRow(rows, view.current), language, portals: PORTALS, order };
  const take = (from: DataTransfer | null) => {
    const given = from === null ? undefined : findGiven(from);
    if (given === undefined) return;
    setOpen("editions");
    void comparing.take(given);
  };
  const { isOver, handlers } = useDrop(take);
  return (
    <div
      class={`page ${isOver ? "over" : ""}`}
      {...handlers}
      onPaste={({ target, clipboardData }) => {
        if (!(target as Element).matches("input, textarea")) take(clipboardData);
      }}
    >
      <Heading view={view} language={language} />
      {view.canGoBack && (
        <button type="button" class="text" data-action="back" onClick={goBack}>
          {words.panel.back}
        </button>
      )}
      <Tabs
        label={words.panel.parts}
        tabs={[
          { id: "findings", label: words.findings.heading, count: sumTold(view.findings) },
          { id: "statements", label: words.panel.statements, count: rows.length },
          { id: "editions", label: words.panel.editions },
          { id: "history", label: words.panel.history },
        ]}
        open={open}
        choose={setOpen}
      >
        {(open === "findings" || open === "statements") && <Lists list={list} tabId={tabId} open={open} />}
        {open === "editions" && (
          <>
            <Editions view={view} language={language} nameOf={nameIn(language)} comparing={comparing} />
            <CompareBox view={view} language={language} comparing={comparing} />
          </>
        )}
        {open === "history" && <History language={language} />}
      </Tabs>
      {isOver && (
        <p class="drop" aria-hidden="true">
          {words.panel.drop}
        </p>
      )}
    </div>
  );
}

/** Which act the page shows, and how many copies of it are known. */
function Heading({ view, language }: Pick<PagePanelProps, "view" | "language">) {
  const words = wordsOf(language);
  const facts = [
    citeAct(language, { ...view.act, title: null }),
    view.counterparts.length === 0 ? "" : words.panel.copies(view.counterparts.length + 1),
  ];
  return (
    <header>
      <Sign />
      <div>
        <h1 lang={view.language}>{view.act.title ?? words.name}</h1>
        <p class="muted">{facts.filter((fact) => fact !== "").join(" · ")}</p>
      </div>
    </header>
  );
}

interface ListsProps {
  readonly list: ListProps;
  readonly tabId: number;
  readonly open: "findings" | "statements";
}

/** A list of the page, and what is known of the entry that is shown in the page. */
function Lists({ list, tabId, open }: ListsProps) {
  const { view, current, language, order } = list;
  const words = wordsOf(language);
  const answer = useAnswer(view.url);
  const seen = useSameStatement(tabId, view, current?.statement.text);
  return (
    <>
      {open === "findings" ? <Findings {...list} /> : <Statements {...list} />}
      {open === "findings" && (
        <Review
          findings={answer?.review ?? []}
          language={language}
          textLanguage={view.language}
          goTo={(id) => order({ order: "go-to-statement", id })}
        />
      )}
      {current !== undefined && (
        <TargetsByYear row={current} seen={seen} language={language} nameOf={nameIn(language)} />
      )}
      {view.statements.length > 0 && <p class="muted keys">{words.panel.keys}</p>}
    </>
  );
}
