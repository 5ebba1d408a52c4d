import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { ComparisonAnswer } from "../../shared/contract/comparison.ts";
import type { Language } from "../../shared/text/language.ts";
import { askFromOwnPage, type Compared } from "../messages.ts";
import type { Failure, Result } from "../result.ts";
import type { PageView } from "../tab-view.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import { ComparedList } from "./compared-list.tsx";
import { readGiven } from "./given.ts";

/** What a comparison is with, and what came of it. */
interface ComparedWith {
  readonly name: string;
  readonly reply: Result<ComparisonAnswer> | "unreadable" | undefined;
}

export interface Comparing {
  readonly compared: ComparedWith | undefined;
  readonly compare: (name: string, other: Compared | undefined) => Promise<void>;
  readonly close: () => void;
}

/** Compares a tab's page with something else, one thing at a time. */
export function useComparing(tabId: number): Comparing {
  const [compared, setCompared] = useState<ComparedWith>();
  const question = useRef(0);
  const compare = async (name: string, other: Compared | undefined) => {
    question.current += 1;
    const asked = question.current;
    if (other === undefined) return setCompared({ name, reply: "unreadable" });
    setCompared({ name, reply: undefined });
    const reply = await askFromOwnPage("compare-with", { tabId, other });
    if (asked === question.current) setCompared({ name, reply });
  };
  const close = () => {
    question.current += 1;
    setCompared(undefined);
  };
  return { compared, compare, close };
}

interface CompareProps {
  readonly view: PageView;
  readonly language: Language;
  readonly comparing: Comparing;
}

/** A place to drop or paste a link, a file or a text, to be compared with the page. */
export function CompareBox({ view, language, comparing }: CompareProps) {
  const words = wordsOf(language);
  const [text, setText] = useState("");
  const [isOver, setOver] = useState(false);
  const take = (name: string, given: string) => comparing.compare(name, readGiven(given, view));
  const takeFile = async (file: File | undefined) => file !== undefined && take(file.name, await file.text());
  const drop = async (event: JSX.TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(false);
    const { dataTransfer } = event;
    const [file] = dataTransfer?.files ?? [];
    if (file !== undefined) return takeFile(file);
    const link = dataTransfer?.getData("text/uri-list").split("\n")[0]?.trim() ?? "";
    const given = link === "" ? (dataTransfer?.getData("text/plain") ?? "") : link;
    if (given !== "") await take(nameOf(given, words.panel.given), given);
  };
  return (
    <section
      class={`compare ${isOver ? "over" : ""}`}
      aria-labelledby="compare"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="compare">{words.panel.compare}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void take(nameOf(text, words.panel.given), text);
        }}
      >
        <label>
          <span class="muted">{words.panel.compareHelp}</span>
          <textarea rows={3} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <p class="row">
          <button type="submit" data-action="compare" disabled={text.trim() === ""}>
            {words.panel.compareGo}
          </button>
          <input
            id="compare-file"
            class="unseen"
            type="file"
            accept=".html,.htm,.txt,text/html,text/plain"
            onChange={({ currentTarget }) => takeFile(currentTarget.files?.[0])}
          />
          <label for="compare-file" class="button second">
            {words.panel.compareFile}
          </label>
        </p>
      </form>
      <Outcome view={view} language={language} comparing={comparing} />
    </section>
  );
}

function Outcome({ view, language, comparing }: CompareProps) {
  const words = wordsOf(language);
  const { compared, close } = comparing;
  if (compared === undefined) return null;
  const { reply, name } = compared;
  const isAnswered = typeof reply === "object" && reply.ok;
  return (
    <div class="compared">
      <p role="status">
        {reply === undefined
          ? words.options.checking
          : isAnswered
            ? words.panel.comparedWith(name, reply.value.findings.length, reply.value.pairs.length)
            : failureText(language, reply)}
      </p>
      {isAnswered && <ComparedList answer={reply.value} name={name} view={view} language={language} />}
      <button type="button" class="text" onClick={close}>
        {words.panel.compareClose}
      </button>
    </div>
  );
}

function failureText(language: Language, reply: { readonly error: Failure } | object | "unreadable"): string {
  const words = wordsOf(language);
  if (reply === "unreadable" || typeof reply === "string" || !("error" in reply))
    return words.panel.compareUnreadable;
  // Nobody has read that page yet, or the page beside the panel was not checked.
  return reply.error === "rejected" ? words.panel.compareUnknown : words.failures[reply.error as Failure];
}

/** An address stands for itself; a text is called what it is. */
function nameOf(given: string, text: string): string {
  const address = given.trim();
  return /^https?:\/\/\S+$/u.test(address) ? address : text;
}
