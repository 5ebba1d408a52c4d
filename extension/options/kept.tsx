import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../shared/text/language.ts";
import { eraseEverything, exportEverything } from "../local/everything.ts";
import { countKept, type Kept as KeptCount } from "../local/keeping.ts";
import { KEEP_DAYS, type Settings } from "../settings.ts";
import { formatBytes } from "../ui/words/formats.ts";
import type { Words } from "../ui/words/own-words.ts";

interface KeptProps {
  readonly words: Words;
  readonly language: Language;
  readonly settings: Settings;
  readonly save: (changes: Partial<Settings>) => Promise<void>;
  /** Called when nothing is kept any more, settings included. */
  readonly erased: () => Promise<void>;
}

/** How long pages and answers are kept; all of it to a file, or away. */
export function Kept({ words, language, settings, save, erased }: KeptProps) {
  const { kept } = words.options;
  const [count, setCount] = useState<KeptCount>();
  const [state, setState] = useState<"" | "asking" | "erased">("");
  const read = () => void countKept().then(setCount);
  useEffect(read, []);
  const erase = async () => {
    await eraseEverything();
    await erased();
    read();
    setState("erased");
  };
  return (
    <section id="kept">
      <h2>{kept.heading}</h2>
      <p class="help">{kept.help}</p>
      <p class="row">
        <label for="keep-days">{kept.keep}</label>
        <select
          id="keep-days"
          value={String(settings.keepDays)}
          onChange={({ currentTarget }) => {
            const keepDays = KEEP_DAYS.find((days) => String(days) === currentTarget.value);
            if (keepDays !== undefined) void save({ keepDays });
          }}
        >
          {KEEP_DAYS.map((days) => (
            <option key={days} value={String(days)}>
              {kept.days[days]}
            </option>
          ))}
        </select>
        {count !== undefined && <span>{kept.now(count.pages, formatBytes(language, count.bytes))}</span>}
      </p>
      <p class="row">
        <button type="button" class="second" data-action="export" onClick={saveExport}>
          {kept.export}
        </button>
        <span class="help">{kept.exportHelp}</span>
      </p>
      <EraseButtons words={words} isAsking={state === "asking"} ask={setState} erase={erase} />
      <p role="status">{state === "erased" ? kept.erased : ""}</p>
    </section>
  );
}

interface EraseProps {
  readonly words: Words;
  readonly isAsking: boolean;
  readonly ask: (state: "" | "asking") => void;
  readonly erase: () => Promise<void>;
}

function EraseButtons({ words, isAsking, ask, erase }: EraseProps) {
  const { kept } = words.options;
  if (!isAsking)
    return (
      <p class="row">
        <button type="button" class="primary danger" data-action="erase" onClick={() => ask("asking")}>
          {kept.erase}
        </button>
      </p>
    );
  return (
    <div class="sure" role="alertdialog" aria-labelledby="sure">
      <p id="sure">{kept.sure}</p>
      <p class="row">
        <button type="button" class="primary danger" data-action="erase-yes" onClick={erase}>
          {kept.yes}
        </button>
        <button type="button" class="second" ref={(button) => button?.focus()} onClick={() => ask("")}>
          {kept.no}
        </button>
      </p>
    </div>
  );
}

/** A link the browser downloads by itself: no permission is needed for that. */
async function saveExport(): Promise<void> {
  const now = new Date();
  const file = new Blob([await exportEverything(now)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `sverka-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  // The download has its own hold on the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
