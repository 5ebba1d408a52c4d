import { useRef, useState } from "preact/hooks";
import type { ComparisonAnswer } from "../../shared/contract/comparison.ts";
import type { Language } from "../../shared/text/language.ts";
import { askFromOwnPage, type Compared } from "../messages.ts";
import { findSafePortal } from "../portal-matches.ts";
import type { Failure, Result } from "../result.ts";
import type { PageView } from "../tab-view.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import { groupCompared } from "./compared-groups.ts";
import { ComparedList } from "./compared-list.tsx";
import { restOf } from "./copy-names.ts";
import { type Given, MAX_GIVEN_BYTES, readGiven } from "./given.ts";
import { nameIn } from "./portals.ts";

/** What a comparison is with, and what came of it. */
interface ComparedWith {
  readonly name: string;
  readonly reply: Result<ComparisonAnswer> | "unreadable" | undefined;
}

export interface Comparing {
  readonly compared: ComparedWith | undefined;
  readonly compare: (name: string, other: Compared | undefined) => Promise<void>;
  /** Compares with what was pasted, dropped or chosen. */
  readonly take: (given: Given) => Promise<void>;
  readonly close: () => void;
}

/** Compares a tab's page with something else, one thing at a time. */
export function useComparing(tabId: number, view: PageView, language: Language): Comparing {
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
  const take = async (given: Given) => {
    if (given instanceof File)
      return compare(given.name, readGiven(await given.slice(0, MAX_GIVEN_BYTES).text(), view));
    await compare(nameOf(given, wordsOf(language).panel.given, language), readGiven(given, view));
  };
  const close = () => {
    question.current += 1;
    setCompared(undefined);
  };
  return { compared, compare, take, close };
}

interface CompareProps {
  readonly view: PageView;
  readonly language: Language;
  readonly comparing: Comparing;
}

/** Where a link, a file or a text is given, to be compared with the page. */
export function CompareBox({ view, language, comparing }: CompareProps) {
  const words = wordsOf(language);
  const [text, setText] = useState("");
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare">{words.panel.compare}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void comparing.take(text);
        }}
      >
        <label>
          <span class="muted">{words.panel.compareHelp}</span>
          <textarea rows={3} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <p class="row">
          <button type="submit" class="primary" data-action="compare" disabled={text.trim() === ""}>
            {words.panel.compareGo}
          </button>
          <input
            id="compare-file"
            class="unseen"
            type="file"
            accept=".html,.htm,.txt,text/html,text/plain"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file !== undefined) void comparing.take(file);
              // The same file, changed, can be chosen again.
              currentTarget.value = "";
            }}
          />
          <label for="compare-file" class="second">
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
            ? words.panel.comparedWith(
                name,
                groupCompared(reply.value.findings).length,
                reply.value.pairs.length,
              )
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

/** A page goes by its portal and place there; a text is called what it is. */
function nameOf(given: string, text: string, language: Language): string {
  const address = given.trim();
  if (!/^https?:\/\/\S+$/u.test(address) || !URL.canParse(address)) return text;
  const portal = findSafePortal(new URL(address))?.id;
  return portal === undefined ? address : `${nameIn(language)({ portal, url: address })}, ${restOf(address)}`;
}
