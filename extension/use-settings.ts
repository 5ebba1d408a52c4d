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
    void readSettings().then(setSettings);
    return stop;
  }, []);
  return [settings, setSettings];
}
