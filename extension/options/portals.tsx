import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { PortalFacts } from "../../shared/portals/portal-facts.ts";
import type { Language } from "../../shared/text/language.ts";
import { FURTHER_PORTALS, FURTHER_RIGHTS, matchesOf, PORTALS_ALWAYS } from "../portal-matches.ts";
import type { Settings } from "../settings.ts";
import type { Words } from "../ui/words/own-words.ts";

interface PortalsProps {
  readonly words: Words;
  readonly language: Language;
  readonly settings: Settings;
  readonly save: (changes: Partial<Settings>) => Promise<void>;
}

/** Each portal with its switch; further ones are asked of the browser when they are switched on. */
export function Portals({ words, language, settings, save }: PortalsProps) {
  const { portalsOff } = settings;
  return (
    <section>
      <h2>{words.options.portals}</h2>
      <p class="help">{words.options.portalsHelp}</p>
      {PORTALS_ALWAYS.map((portal) => (
        <PortalSwitch
          key={portal.id}
          portal={portal}
          language={language}
          isOn={!portalsOff.includes(portal.id)}
          change={(isOn) => save({ portalsOff: withPortal(portalsOff, portal.id, !isOn) })}
        />
      ))}
      <p class="help further">{words.options.furtherHelp}</p>
      {FURTHER_PORTALS.map((portal) => (
        <FurtherSwitch key={portal.id} portal={portal} language={language} />
      ))}
    </section>
  );
}

interface SwitchProps {
  readonly portal: PortalFacts;
  readonly language: Language;
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => unknown;
}

function PortalSwitch({ portal, language, isOn, change }: SwitchProps) {
  return (
    <label class="portal">
      <input
        type="checkbox"
        data-portal={portal.id}
        checked={isOn}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>{portal.name[language]}</span>
      <span class="hosts">{shownHosts(portal).join(", ")}</span>
    </label>
  );
}

/** A host with `www.` and without is one to the reader. */
function shownHosts({ hosts }: PortalFacts): string[] {
  return [...new Set(hosts.map((host) => host.replace(/^www\./u, "")))];
}

function FurtherSwitch({ portal, language }: Pick<SwitchProps, "portal" | "language">) {
  const origins = matchesOf(portal);
  const [isOn, setOn] = useState(false);
  const read = () => void browser.permissions.contains({ origins }).then(setOn);
  useEffect(read, []);
  const change = async (wanted: boolean) => {
    setOn(wanted);
    await (wanted
      ? browser.permissions.request({ origins, permissions: FURTHER_RIGHTS })
      : browser.permissions.remove({ origins }));
    read();
  };
  return <PortalSwitch portal={portal} language={language} isOn={isOn} change={change} />;
}

function withPortal(off: readonly string[], id: string, isOff: boolean): string[] {
  const others = off.filter((other) => other !== id);
  return isOff ? [...others, id] : others;
}
