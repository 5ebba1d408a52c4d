import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import * as v from "valibot";
import { browser } from "wxt/browser";
import { askFromOwnPage } from "../messages.ts";
import { API_MATCH } from "../portal-matches.ts";
import { ApiAddressSchema, ApiTokenSchema, type Settings } from "../settings.ts";
import type { Words } from "../ui/words/own-words.ts";

interface ConnectionProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly save: (changes: Partial<Settings>) => Promise<void>;
}

type Outcome = { readonly isGood: boolean; readonly text: (words: Words) => string };

/** Where the API is and the key that opens it; both are tried before the reader leaves. */
export function Connection({ words, settings, save }: ConnectionProps) {
  const [address, setAddress] = useState(settings.apiAddress);
  const [token, setToken] = useState(settings.apiToken);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const check = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const where = v.safeParse(ApiAddressSchema, address);
    const key = v.safeParse(ApiTokenSchema, token);
    if (!where.success) return setOutcome({ isGood: false, text: ({ options }) => options.addressWrong });
    if (!key.success) return setOutcome({ isGood: false, text: ({ failures }) => failures.unauthorized });
    setBusy(true);
    await save({ apiAddress: where.output, apiToken: key.output });
    const reply = await askFromOwnPage("check-connection", { address: where.output, token: key.output });
    setBusy(false);
    setOutcome(
      reply.ok
        ? { isGood: true, text: ({ options }) => options.connected }
        : { isGood: false, text: ({ failures }) => failures[reply.error] },
    );
  };
  return (
    <section>
      <h2>{words.options.connection}</h2>
      <form onSubmit={check}>
        <label>
          <span>{words.options.address}</span>
          <input
            type="text"
            inputMode="url"
            spellcheck={false}
            value={address}
            aria-describedby="address-help"
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </label>
        <p class="help" id="address-help">
          {words.options.addressHelp}
        </p>
        <label>
          <span>{words.options.token}</span>
          <input
            type="password"
            autocomplete="off"
            spellcheck={false}
            value={token}
            aria-describedby="token-help"
            onInput={({ currentTarget }) => setToken(currentTarget.value)}
          />
        </label>
        <p class="help" id="token-help">
          {words.options.tokenHelp}
        </p>
        <p class="row">
          <button type="submit" class="primary" disabled={isBusy}>
            {words.options.check}
          </button>
          <output class={outcome?.isGood ? "good" : "bad"}>
            {isBusy ? words.options.checking : (outcome?.text(words) ?? "")}
          </output>
        </p>
      </form>
      <Permission words={words} />
    </section>
  );
}

/** Firefox lets the reader withhold hosts; without this one the API cannot be asked. */
function Permission({ words }: { readonly words: Words }) {
  const [isAllowed, setAllowed] = useState(true);
  const origins = [API_MATCH];
  useEffect(() => {
    browser.permissions.contains({ origins }).then(setAllowed);
  }, []);
  if (isAllowed) return null;
  return (
    <p class="row">
      {words.options.allowHelp}
      <button
        type="button"
        class="primary"
        data-action="allow"
        onClick={async () => setAllowed(await browser.permissions.request({ origins }))}
      >
        {words.options.allow}
      </button>
    </p>
  );
}
