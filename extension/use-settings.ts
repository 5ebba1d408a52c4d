import { useEffect, useState } from "preact/hooks";
import { onSettingsChanged, readSettings, type Settings } from "./settings.ts";

/**
 * The settings as they stand, and how to show those that were just written.
 *
 * @param initial what was read before the first drawing; a change until listening begins is read then
 */
export function useSettings(initial: Settings): readonly [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const stop = onSettingsChanged(setSettings);
    // Drawn anew only for what is new: fields that are being filled in would get their old values back.
    void readSettings().then((now) =>
      setSettings((shown) => (JSON.stringify(now) === JSON.stringify(shown) ? shown : now)),
    );
    return stop;
  }, []);
  return [settings, setSettings];
}
