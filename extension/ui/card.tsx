import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { CardActions } from "./card-actions.tsx";
import { type Comparison, type FindingGroup, groupFindings } from "./finding-groups.ts";
import { Icon, SeveritySign } from "./icons.tsx";
import { olderSide } from "./older-side.ts";
import { type Box, placeCard } from "./place-card.ts";
import { portalName } from "./portal-name.ts";
import { Quote } from "./quote.tsx";
import { reasonsOf, titleOf } from "./titles.ts";
import type { CardView, OverlayActions, OverlayView } from "./view.ts";
import { formatDate, formatPercent } from "./words/formats.ts";
import { keepTogether } from "./words/keep-together.ts";
import { wordsOf } from "./words/words.ts";

/** As in `overlay.css`, in CSS pixels. */
const CARD_WIDTH = 430;

interface CardProps {
  readonly view: OverlayView;
  readonly actions: OverlayActions;
}

/** The open card, if the finding it is about still stands. */
export function OpenCard({ view, actions }: CardProps) {
  const { card } = view;
  const group = groupFindings(view.findings).find(({ id }) => id === card?.groupId);
  if (card === undefined || group === undefined) return null;
  return <PlacedCard key={group.id} card={card} group={group} view={view} actions={actions} />;
}

interface PlacedProps extends CardProps {
  readonly card: CardView;
  readonly group: FindingGroup;
}

/** Keeps the card beside its mark, and the focus in it when it was opened by hand. */
function PlacedCard({ card, group, view, actions }: PlacedProps) {
  const dialog = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    let isCurrent = true;
    void placeCard(card.lines ?? [leftOfTheMiddle()], element).then(({ left, top }) => {
      if (isCurrent) element.style.setProperty("transform", `translate(${left}px, ${top}px)`);
    });
    return () => {
      isCurrent = false;
    };
  });
  useEffect(() => {
    if (card.takesFocus) dialog.current?.focus({ preventScroll: true });
  }, [card.takesFocus]);
  const comparison = group.comparisons[card.comparison % group.comparisons.length] ?? group.comparisons[0];
  return (
    <div
      class="card"
      role="dialog"
      data-focus={group.id}
      aria-modal="false"
      aria-labelledby="card-title"
      tabIndex={-1}
      ref={dialog}
    >
      <CardHead comparison={comparison} view={view} actions={actions} />
      {group.comparisons.length > 1 && (
        <button type="button" class="other-copies" onClick={actions.nextComparison}>
          {wordsOf(view.language).actions.nextCopy(
            (card.comparison % group.comparisons.length) + 1,
            group.comparisons.length,
          )}
          <Icon name="next" size={14} />
        </button>
      )}
      <Sides comparison={comparison} view={view} />
      <Reasons
        comparison={comparison}
        view={view}
        hasMark={card.lines !== undefined}
        isDrifted={view.drifted.includes(group.id)}
      />
      <CardActions comparison={comparison} view={view} actions={actions} />
    </div>
  );
}

/** Without a place in the page the card stands in the middle of the window's left part. */
function leftOfTheMiddle(): Box {
  return { left: innerWidth / 2 - CARD_WIDTH, top: innerHeight / 3, width: 0, height: 0 };
}

interface PartProps {
  readonly comparison: Comparison;
  readonly view: OverlayView;
}

function CardHead({ comparison, view, actions }: PartProps & CardProps) {
  const words = wordsOf(view.language);
  const confidence = Math.min(...comparison.findings.map((finding) => finding.confidence));
  const severity = comparison.findings[0]?.severity ?? "hint";
  return (
    <header>
      <SeveritySign severity={severity} />
      <h2 id="card-title">{titleOf(comparison, view.language)}</h2>
      <span class="chip">{words.card.confidence(formatPercent(view.language, confidence))}</span>
      <button type="button" class="quiet" aria-label={words.actions.close} onClick={actions.closeCard}>
        <Icon name="close" />
      </button>
    </header>
  );
}

function Sides({ comparison, view }: PartProps) {
  const words = wordsOf(view.language).card;
  const { a, b } = comparison;
  const older = olderSide(a.copy, b.copy, (portal) => view.portals[portal]?.isRegister ?? false);
  return (
    <div class="sides">
      <Side
        side={a}
        title={words.thisPage}
        view={view}
        as={older === "a" ? "removed" : "added"}
        lacking={words.notHere}
      />
      <Side side={b} view={view} as={older === "b" ? "removed" : "added"} lacking={words.notThere} />
    </div>
  );
}

interface SideProps {
  readonly side: Comparison["a"];
  readonly title?: string;
  readonly view: OverlayView;
  readonly as: "removed" | "added";
  readonly lacking: string;
}

function Side({ side, title, view, as, lacking }: SideProps) {
  const { language } = view;
  const words = wordsOf(language).card;
  const { copy, statement } = side;
  const portal = portalName(view, copy);
  const date = copy.edition.date;
  return (
    <section>
      <p class="source">
        <strong>{title ?? portal}</strong>
        {title === undefined ? copy.act.id !== null && ` · ${copy.act.id}` : ` · ${portal}`}
        <br />
        {date === null ? words.editionUnknown : words.edition(formatDate(language, date))}
        {date === null && title === undefined && (
          <>
            <br />
            {words.readOn(formatDate(language, copy.capturedAt))}
          </>
        )}
      </p>
      {statement === null ? (
        <p class="lacking">{lacking}</p>
      ) : (
        <Quote text={statement.text} changed={side.changed} language={copy.language} as={as} />
      )}
    </section>
  );
}

interface ReasonsProps extends PartProps {
  readonly hasMark: boolean;
  readonly isDrifted: boolean;
}

function Reasons({ comparison, view, hasMark, isDrifted }: ReasonsProps) {
  const words = wordsOf(view.language).card;
  const codes = [...new Set(comparison.findings.map(({ code }) => code))];
  const shown = portalName(view, comparison.b.copy);
  const others = comparison.alsoOn.map((copy) => portalName(view, copy)).filter((name) => name !== shown);
  return (
    <div class="reasons">
      <p>
        {keepTogether(reasonsOf(comparison, view.language))}{" "}
        <span class="rules">
          {words.rules(codes.length)}{" "}
          {codes.map((code, index) => (
            <span key={code}>
              <span class="whole">{code}</span>
              {index < codes.length - 1 ? ", " : "."}
            </span>
          ))}
        </span>
      </p>
      {others.length > 0 && (
        <p>
          {words.alsoOn} {[...new Set(others)].join(", ")}.
        </p>
      )}
      {isDrifted && <p class="strong">{words.numberChanged}</p>}
      {!hasMark && !isDrifted && comparison.a.statement !== null && <p>{words.notMarked}</p>}
    </div>
  );
}
