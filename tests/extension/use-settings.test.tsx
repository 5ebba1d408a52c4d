import { parseHTML } from "linkedom";
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { readSettings, type Settings, writeSettings } from "../../extension/settings.ts";
import { useSettings } from "../../extension/use-settings.ts";

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

function Address({ initial }: { readonly initial: Settings }) {
  const [{ apiAddress }] = useSettings(initial);
  return <p>{apiAddress}</p>;
}

function show(initial: Settings): () => string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  vi.stubGlobal("document", document);
  render(<Address initial={initial} />, document.body);
  return () => document.body.textContent ?? "";
}

test("what changed after the first reading and before anybody listened is shown", async () => {
  const initial = await readSettings();
  await writeSettings({ apiAddress: "https://sverka.example.kz" });
  await expect.poll(show(initial)).toBe("https://sverka.example.kz");
});

test("a later change is shown", async () => {
  const text = show(await readSettings());
  await expect.poll(text).toBe("http://127.0.0.1:4177");
  // Listening begins after the first drawing.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await writeSettings({ apiAddress: "https://sverka.example.kz" });
  await expect.poll(text).toBe("https://sverka.example.kz");
});
