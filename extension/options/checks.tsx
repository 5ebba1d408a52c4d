import { CHECK_CHOICES, CHECKS_OF, type CheckChoices, type CheckCode } from "../check-choices.ts";
import type { Settings } from "../settings.ts";
import type { Words } from "../ui/words/own-words.ts";

const GROUPS = ["copies", "acts", "text"] as const;

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
        {GROUPS.map((group) => (
          <fieldset key={group}>
            <legend>{checks.groups[group]}</legend>
            {CHECKS_OF[group].map((code) => (
              <CheckRow
                key={code}
                code={code}
                choice={chosen[code]}
                words={words}
                choose={(choice) => save({ checks: withChoice(chosen, code, choice) })}
              />
            ))}
          </fieldset>
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

interface CheckRowProps {
  readonly code: CheckCode;
  readonly choice: CheckChoices[string] | undefined;
  readonly words: Words;
  readonly choose: (choice: string) => void;
}

function CheckRow({ code, choice, words, choose }: CheckRowProps) {
  const { checks } = words.options;
  return (
    <label class="check-row">
      <span>{checks.names[code]}</span>
      <select
        data-check={code}
        value={choice ?? ""}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{checks.own}</option>
        {CHECK_CHOICES.map((one) => (
          <option key={one} value={one}>
            {checks.choices[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function withChoice(choices: CheckChoices, code: CheckCode, value: string): CheckChoices {
  const { [code]: _, ...others } = choices;
  const choice = CHECK_CHOICES.find((one) => one === value);
  return choice === undefined ? others : { ...others, [code]: choice };
}
