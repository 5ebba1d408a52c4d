import type { ComparisonAnswer, WireReading } from "../../shared/contract/comparison.ts";
import type { WireStatement } from "../../shared/contract/finding.ts";
import type { Language } from "../../shared/text/language.ts";
import type { PageView } from "../tab-view.ts";
import { SeveritySign } from "../ui/icons.tsx";
import { Quote } from "../ui/quote.tsx";
import { keepTogether } from "../ui/words/keep-together.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import { groupCompared } from "./compared-groups.ts";

interface ComparedListProps {
  readonly answer: ComparisonAnswer;
  /** What the page was compared with. */
  readonly name: string;
  readonly view: PageView;
  readonly language: Language;
}

/** What differs between the page and another text, both sides quoted. */
export function ComparedList({ answer, name, view, language }: ComparedListProps) {
  const words = wordsOf(language);
  return (
    <ol class="findings">
      {groupCompared(answer.findings).map(({ findings, severity, changedA, changedB }, index) => (
        <li key={index} class="finding">
          <span class="finding-title">
            <SeveritySign severity={severity} />
            {keepTogether(findings.map(({ message }) => message[language]).join(" "))}
          </span>
          <Side
            name={words.card.thisPage}
            statement={findStatement(answer.a, findings[0].a)}
            changed={changedA}
            language={view.language}
            as="removed"
          />
          <Side
            name={name}
            statement={findStatement(answer.b, findings[0].b)}
            changed={changedB}
            language={answer.b.copy.language}
            as="added"
          />
        </li>
      ))}
    </ol>
  );
}

interface SideProps {
  readonly name: string;
  readonly statement: WireStatement | undefined;
  readonly changed: ComparisonAnswer["findings"][number]["changedA"];
  readonly language: string;
  readonly as: "removed" | "added";
}

function Side({ name, statement, changed, language, as }: SideProps) {
  if (statement === undefined) return null;
  return (
    <div class="side">
      <span class="muted">{name}</span>
      <Quote text={statement.text} changed={changed} language={language} as={as} />
    </div>
  );
}

function findStatement({ statements }: WireReading, id: string | null): WireStatement | undefined {
  return statements.find((statement) => statement.id === id);
}
