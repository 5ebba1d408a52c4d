import { type FindingGroup, groupFindings, type Severity } from "./finding-groups.ts";
import { titleOf } from "./titles.ts";
import type { OverlayActions, OverlayView } from "./view.ts";
import { wordsOf } from "./words/words.ts";

/** Ticks nearer than this, as a share of the window's height, are one: a finger must hit each. */
const TICK_SHARE = 0.035;

/** Fewer findings than this are seen without a rail. */
const FEWEST = 2;

interface Tick {
  readonly at: number;
  readonly severity: Severity;
  readonly groups: readonly FindingGroup[];
}

interface RailProps {
  readonly view: OverlayView;
  readonly actions: OverlayActions;
}

/** A slim strip at the window's edge: where on a long page the findings stand. */
export function Rail({ view, actions }: RailProps) {
  const ticks = makeTicks(view);
  const words = wordsOf(view.language);
  if (ticks.reduce((sum, { groups }) => sum + groups.length, 0) < FEWEST) return null;
  const current = ticks.findIndex(({ groups }) => groups.some(({ id }) => id === view.card?.groupId));
  return (
    <div
      class="rail"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={words.findings.rail}
      onKeyDown={moveFocus}
    >
      {ticks.map((tick, index) => (
        <button
          key={tick.groups[0]?.id}
          type="button"
          class={`tick ${tick.severity}`}
          style={{ top: `${(tick.at * 100).toFixed(2)}%` }}
          tabIndex={index === Math.max(0, current) ? 0 : -1}
          data-focus={`rail ${tick.groups[0]?.id}`}
          aria-label={nameOf(tick, view)}
          title={nameOf(tick, view)}
          aria-current={index === current ? "true" : undefined}
          onClick={() => actions.openGroup(nextIn(tick, view.card?.groupId))}
        />
      ))}
    </div>
  );
}

/** A tick of several findings opens them one after the other. */
function nextIn({ groups }: Tick, current: string | undefined): string {
  const at = groups.findIndex(({ id }) => id === current);
  return (groups[(at + 1) % groups.length] as FindingGroup).id;
}

function nameOf({ groups }: Tick, { language }: OverlayView): string {
  const words = wordsOf(language);
  const [first] = groups;
  if (groups.length > 1 || first === undefined) return words.findings.many(groups.length);
  const quote = first.statement?.text.slice(0, 80) ?? "";
  return [titleOf(first.comparisons[0], language), quote].filter((part) => part !== "").join(": ");
}

function makeTicks({ findings, rail }: OverlayView): Tick[] {
  const groups = new Map(groupFindings(findings).map((group) => [group.id, group]));
  const ticks: { at: number; severity: Severity; groups: FindingGroup[] }[] = [];
  for (const { groupId, at } of rail.toSorted((a, b) => a.at - b.at)) {
    const group = groups.get(groupId);
    if (group === undefined) continue;
    const last = ticks.at(-1);
    if (last === undefined || at - last.at >= TICK_SHARE)
      ticks.push({ at, severity: group.severity, groups: [group] });
    else {
      last.groups.push(group);
      if (RANK.indexOf(group.severity) < RANK.indexOf(last.severity)) last.severity = group.severity;
    }
  }
  return ticks;
}

const RANK: readonly Severity[] = ["warning", "notice", "hint"];

/** One stop of the Tab key; the arrow keys go along the rail. */
function moveFocus(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { currentTarget: rail, target } = event;
  if (by === undefined || !(rail instanceof Element)) return;
  const ticks = [...rail.querySelectorAll<HTMLElement>(".tick")];
  const next = ticks[(ticks.indexOf(target as HTMLElement) + by + ticks.length) % ticks.length];
  event.preventDefault();
  next?.focus({ preventScroll: true });
}
