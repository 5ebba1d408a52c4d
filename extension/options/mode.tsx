import type { Settings } from "../settings.ts";
import type { Words } from "../ui/words/own-words.ts";

interface ModeProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly save: (changes: Partial<Settings>) => Promise<void>;
}

/** Who compares: the API, or the browser alone. */
export function Mode({ words, settings, save }: ModeProps) {
  const { mode } = words.options;
  const choices = [
    ["api", mode.api, mode.apiHelp],
    ["local", mode.local, mode.localHelp],
  ] as const;
  return (
    <section>
      <h2 id="mode">{mode.heading}</h2>
      <div role="radiogroup" aria-labelledby="mode">
        {choices.map(([id, name, help]) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="mode"
              value={id}
              checked={settings.mode === id}
              onChange={() => save({ mode: id })}
            />
            <span>
              {name}
              <span class="from">{help}</span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
