import { CHECK_CHOICES, CHECK_CODES, type CheckChoices, type CheckCode } from "../check-choices.ts";
import type { Settings } from "../settings.ts";
import type { Words } from "../ui/words/own-words.ts";

interface ChecksProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly save: (changes: Partial<Settings>) => Promise<void>;
}

/** Each check on, off, or told with another severity. */
export function Checks({ words, settings, save }: ChecksProps) {
  const { checks } = words.options;
  const chosen = settings.checks;
  return (
    <section>
      <h2>{checks.heading}</h2>
      <p class="help">{checks.help}</p>
      <div class="checks">
        {CHECK_CODES.map((code) => (
          <label key={code} class="check-row">
            <span>{checks.names[code]}</span>
            <select
              data-check={code}
              value={chosen[code] ?? ""}
              onChange={({ currentTarget }) =>
                save({ checks: withChoice(chosen, code, currentTarget.value) })
              }
            >
              <option value="">{checks.own}</option>
              {CHECK_CHOICES.map((choice) => (
                <option key={choice} value={choice}>
                  {checks.choices[choice]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {Object.keys(chosen).length > 0 && (
        <button type="button" class="second" onClick={() => save({ checks: {} })}>
          {checks.reset}
        </button>
      )}
    </section>
  );
}

function withChoice(choices: CheckChoices, code: CheckCode, value: string): CheckChoices {
  const { [code]: _, ...others } = choices;
  const choice = CHECK_CHOICES.find((one) => one === value);
  return choice === undefined ? others : { ...others, [code]: choice };
}
