import { useEffect, useState } from "preact/hooks";
import type { CaptureBody } from "../../shared/contract/capture.ts";
import type { Language } from "../../shared/text/language.ts";
import { onChanged } from "../local/changes.ts";
import { findPending, forgetPending } from "../local/pending.ts";
import { isThisMachine, maySend, type Settings } from "../settings.ts";
import { citeAct } from "../ui/citation.ts";
import { formatBytes } from "../ui/words/formats.ts";
import type { Words } from "../ui/words/own-words.ts";
import { askToSend, forgetToSend } from "./sending-right.ts";

interface ConsentProps {
  readonly words: Words;
  readonly language: Language;
  readonly settings: Settings;
  readonly save: (changes: Partial<Settings>) => Promise<void>;
}

/** Before the first page goes to a server that is not this machine: where to, what exactly, and the choice. */
export function Consent({ words, language, settings, save }: ConsentProps) {
  const [pending, setPending] = useState<CaptureBody>();
  useEffect(() => {
    const read = () => void findPending().then(setPending);
    read();
    return onChanged("pending", read);
  }, []);
  const { consent } = words.options;
  const { apiAddress, mode } = settings;
  if (mode === "local" || isThisMachine(apiAddress)) return null;
  const { host } = new URL(apiAddress);
  const answer = async (changes: Partial<Settings>) => {
    await forgetPending();
    setPending(undefined);
    await save(changes);
  };
  const agree = async () => {
    if (await askToSend()) await answer({ agreedAddress: apiAddress });
  };
  const withdraw = async () => {
    await forgetToSend();
    await answer({ agreedAddress: "" });
  };
  if (maySend(settings))
    return (
      <section id="consent">
        <p class="row">
          {consent.agreed(host)}
          <button type="button" class="second" data-consent="withdraw" onClick={withdraw}>
            {consent.withdraw}
          </button>
        </p>
      </section>
    );
  return (
    <section id="consent" class="asking" aria-labelledby="consent-title">
      <h2 id="consent-title">{consent.heading(host)}</h2>
      <p>{consent.help}</p>
      {pending === undefined ? (
        <p class="help">{consent.waiting}</p>
      ) : (
        <Sent capture={pending} words={words} language={language} />
      )}
      <p class="row">
        {pending !== undefined && (
          <button type="button" class="primary" data-consent="agree" onClick={agree}>
            {consent.agree(host)}
          </button>
        )}
        <button
          type="button"
          class="second"
          data-consent="refuse"
          onClick={() => answer({ mode: "local", agreedAddress: "" })}
        >
          {consent.refuse}
        </button>
      </p>
    </section>
  );
}

interface SentProps {
  readonly capture: CaptureBody;
  readonly words: Words;
  readonly language: Language;
}

/** One page as it would leave: its facts and text to read, and the very JSON. */
function Sent({ capture, words, language }: SentProps) {
  const { consent } = words.options;
  const json = JSON.stringify(capture);
  const { act, url, blocks } = capture;
  const cited = citeAct(language, {
    id: act.id ?? null,
    form: act.form ?? null,
    date: act.date ?? null,
    number: act.number ?? null,
    title: act.title ?? null,
  });
  return (
    <>
      <h3>{consent.what}</h3>
      <dl>
        <div>
          <dt>{consent.page}</dt>
          <dd>{url}</dd>
        </div>
        <div>
          <dt>{consent.act}</dt>
          <dd>{cited}</dd>
        </div>
        <div>
          <dt>{consent.size}</dt>
          <dd>{formatBytes(language, new TextEncoder().encode(json).length)}</dd>
        </div>
      </dl>
      <label>
        <span>{consent.text}</span>
        <textarea
          readOnly
          rows={10}
          lang={capture.language}
          value={blocks.map(({ text }) => text).join("\n")}
        />
      </label>
      <details>
        <summary>{consent.exact}</summary>
        <textarea readOnly rows={10} aria-label={consent.exact} data-exact value={json} />
      </details>
    </>
  );
}
