import "fake-indexeddb/auto";
import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import background from "../../../extension/entrypoints/background.ts";
import { forgetPages } from "../../../extension/local/keeping.ts";
import type { CaptureBody } from "../../../shared/contract/capture.ts";
import type { WireFinding } from "../../../shared/contract/finding.ts";

export const GOVKZ = "https://www.gov.kz/memleket/entities/x/documents/details/1?lang=ru";
export const ADILET = "https://adilet.zan.kz/rus/docs/P1800000746";

export const CAPTURE: CaptureBody = {
  url: GOVKZ,
  portal: "govkz",
  language: "ru",
  act: { number: "746" },
  status: "unknown",
  blocks: [{ kind: "paragraph", text: "доля 10,2 %", path: [] }],
  reader: 1,
};

/** One request that reached the network. */
interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A background that has just started, the network under it, and the pages it tells things to. */
export interface FakeWorld {
  readonly asked: Asked[];
  readonly told: { tabId: number; message: { name: string; request: unknown } }[];
  /** What the API answers from now on; throws to be away. */
  answer: (asked: Asked) => Response;
  /** Sends a message as a content script or an extension page does. */
  readonly send: (name: string, request: unknown, sender?: object) => Promise<unknown>;
  /** Stops the service worker and starts it anew, as browsers do after half a minute. */
  readonly restart: () => void;
}

export function pageSender(tabId: number, url: string): object {
  return { id: fakeBrowser.runtime.id, tab: { id: tabId }, frameId: 0, url };
}

export const OPTIONS_SENDER = {
  id: "test-extension-id",
  url: "chrome-extension://test-extension-id/options.html",
};

export async function openWorld(settings: object = { apiToken: "secret" }): Promise<FakeWorld> {
  fakeBrowser.reset();
  await forgetPages();
  const world: FakeWorld = {
    asked: [],
    told: [],
    answer: () => json({}),
    send: (name, request, sender = pageSender(1, GOVKZ)) =>
      new Promise((resolve, reject) => {
        // The fake passes on what it is given; a browser's third argument is the way to reply.
        const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown>;
        trigger({ name, request }, sender, resolve).catch(reject);
      }),
    restart: () => {
      fakeBrowser.runtime.onMessage.removeAllListeners();
      background.main();
    },
  };
  vi.stubGlobal("navigator", { languages: ["ru-RU", "en"] });
  vi.stubGlobal("fetch", async (url: string, init: RequestInit = {}) => {
    const asked = {
      url: new URL(url),
      method: init.method ?? "GET",
      headers: new Headers(init.headers),
      body: String(init.body ?? ""),
    };
    world.asked.push(asked);
    return world.answer(asked);
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tabId: number, message: { name: string; request: unknown }) => {
      world.told.push({ tabId, message });
      return { ok: true, value: {} };
    },
    query: async () => [{ id: 1 }, { id: 2 }],
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ host_permissions: [] }),
    openOptionsPage: vi.fn(),
  });
  const event = { addListener: () => {} };
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [] }),
    onAdded: event,
    onRemoved: event,
  });
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener: () => {} } } });
  await fakeBrowser.storage.local.set({ settings });
  background.main();
  return world;
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), { status: 200, ...init });
}

export function apiError(status: number, code: string): Response {
  return json({ error: { code, message: "", problems: [] } }, { status });
}

export function capturesAnswer(
  findings: readonly WireFinding[],
  counterparts: readonly object[] = [],
  id = "c1",
) {
  return json({ id, statements: [], findings, counterparts });
}
