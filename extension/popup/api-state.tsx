import { useEffect, useState } from "preact/hooks";
import { askFromOwnPage } from "../messages.ts";
import type { Failure } from "../result.ts";
import { maySend, type Settings } from "../settings.ts";
import type { Words } from "../ui/words/own-words.ts";

/** How it stands with the API; `undefined` until it has answered, and where nobody asks it. */
export type Connection = Failure | "good" | undefined;

/** Asked each time the popup opens: what was true a minute ago may not be. */
export function useConnection(settings: Settings): Connection {
  const [connection, setConnection] = useState<Connection>();
  const { apiAddress: address, apiToken: token, mode } = settings;
  useEffect(() => {
    if (mode === "local") return;
    askFromOwnPage("check-connection", { address, token }).then((reply) =>
      setConnection(reply.ok ? (maySend(settings) ? "good" : "no-consent") : reply.error),
    );
  }, [settings]);
  return mode === "local" ? undefined : connection;
}

interface ApiStateProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly connection: Connection;
}

export function ApiState({ words, settings, connection }: ApiStateProps) {
  if (settings.mode === "local") return <p class="api good">{words.popup.localMode}</p>;
  if (connection === undefined)
    return (
      <p class="api" role="status">
        {words.options.checking}
      </p>
    );
  const isGood = connection === "good";
  return (
    <p class={`api ${isGood ? "good" : "bad"}`} role="status">
      {isGood ? words.popup.apiGood(new URL(settings.apiAddress).host) : words.failures[connection]}
    </p>
  );
}
