import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type PageState, watchPage } from "../../../extension/page/watch-page.ts";
import type { PageCapture, Reading, ReadingSteps } from "../../../shared/portals/portal.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const OWN = { name: "own" } as unknown as Node;
const ELSEWHERE = { name: "elsewhere" } as unknown as Node;
const INSIDE = { name: "inside" } as unknown as Node;

function read(text: string, url: string): Reading {
  const root = { isConnected: true, contains: (node: Node) => node === INSIDE } as unknown as Element;
  const capture: PageCapture = {
    url,
    portal: "adilet",
    language: "ru",
    act: {},
    status: "unknown",
    blocks: [{ kind: "paragraph", text, path: [], pieces: [] }],
    reader: 1,
    root,
  };
  return { state: "read", capture, attachments: [], cut: false };
}

/** A reading that takes this many slices of 30 ms; between them the page has its turn. */
function* readSlowly(slices: number, finish: () => Reading): ReadingSteps {
  for (let slice = 0; slice < slices; slice += 1) {
    vi.advanceTimersByTime(30);
    yield;
  }
  return finish();
}

/** A page whose text is `world.text`; the states shown are noted as short words. */
function openWorld(text: string | undefined) {
  const shown: string[] = [];
  let mutate: (target: Node, removed?: readonly Node[]) => void = () => {};
  let navigate = () => {};
  vi.stubGlobal(
    "MutationObserver",
    class {
      constructor(callback: (records: { target: Node; removedNodes: readonly Node[] }[]) => void) {
        mutate = (target, removedNodes = []) => callback([{ target, removedNodes }]);
      }
      observe() {}
      disconnect() {
        mutate = () => {};
      }
    },
  );
  const end = new AbortController();
  const world = {
    text,
    url: "https://adilet.zan.kz/rus/docs/P1800000746",
    reads: 0,
    slices: 0,
    shown,
    change: (target: Node = INSIDE) => mutate(target),
    /** The page takes nodes out of its text and puts others in. */
    drawAnew: () => mutate(INSIDE, [ELSEWHERE]),
    navigate: () => navigate(),
    end: () => end.abort(),
  };
  watchPage(
    {
      document: { documentElement: {} } as Document,
      address: () => new URL(world.url),
      read: (_, url) => {
        world.reads += 1;
        return readSlowly(world.slices, () =>
          world.text === undefined ? { state: "waiting" } : read(world.text, url.href),
        );
      },
      onNavigate: (callback) => {
        navigate = callback;
      },
      isOwn: (node) => node === OWN,
      signal: end.signal,
    },
    (state) => shown.push(describeState(state)),
  );
  return world;
}

function describeState(state: PageState): string {
  if (state.state !== "read") return state.state;
  return `${state.isNew ? "new" : "anew"} ${state.capture.blocks[0]?.text}`;
}

test("a text that is there is read at once", () => expect(openWorld("а").shown).toEqual(["new а"]));

test("a text that comes late is read when the page is quiet", () => {
  const world = openWorld(undefined);
  expect(world.shown).toEqual(["reading"]);
  world.text = "а";
  world.change();
  vi.advanceTimersByTime(40);
  world.change();
  vi.advanceTimersByTime(40);
  expect(world.shown).toEqual(["reading"]);
  vi.advanceTimersByTime(40);
  expect(world.shown).toEqual(["reading", "new а"]);
});

test("once it is read, changes are given more time to end", () => {
  const world = openWorld("а");
  world.change();
  vi.advanceTimersByTime(140);
  expect(world.reads).toBe(1);
  vi.advanceTimersByTime(20);
  expect(world.reads).toBe(2);
});

test("a page that never rests is read all the same", () => {
  const world = openWorld("а");
  for (let ms = 0; ms < 1_200; ms += 50) {
    world.change();
    vi.advanceTimersByTime(50);
  }
  expect(world.reads).toBe(2);
});

test("other nodes with the same text are not a new text", () => {
  const world = openWorld("а");
  world.change();
  vi.advanceTimersByTime(200);
  expect(world.shown).toEqual(["new а", "anew а"]);
});

test("our own changes and those beside the text are none", () => {
  const world = openWorld("а");
  world.change(OWN);
  world.change(ELSEWHERE);
  vi.advanceTimersByTime(5_000);
  expect(world.reads).toBe(1);
});

test("after a navigation the old text is not taken for the new page's", () => {
  const world = openWorld("а");
  world.url = "https://adilet.zan.kz/rus/docs/P1900000875";
  world.navigate();
  vi.advanceTimersByTime(400);
  expect(world.shown.slice(1)).toEqual(["reading", "reading"]);
  world.text = "б";
  world.change();
  vi.advanceTimersByTime(400);
  expect(world.shown.at(-1)).toBe("new б");
});

test("a page that has the same text under another address is believed in the end", () => {
  const world = openWorld("а");
  world.url = "https://adilet.zan.kz/kaz/docs/P1800000746";
  world.navigate();
  vi.advanceTimersByTime(6_000);
  expect(world.shown.at(-1)).toBe("new а");
});

test("after the end nothing is read", () => {
  const world = openWorld("а");
  world.change();
  world.end();
  world.navigate();
  vi.advanceTimersByTime(5_000);
  expect(world.reads).toBe(1);
});

describe("a text that is read in several slices", () => {
  /** Lets the page have its turn, then the reading its next slice. */
  const breathe = async (turns = 1) => {
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  };
  let resumes: (() => void)[];
  beforeEach(() => {
    resumes = [];
    vi.stubGlobal("scheduler", { yield: () => new Promise<void>((resolve) => resumes.push(resolve)) });
  });
  const resume = async () => {
    for (const next of resumes.splice(0)) next();
    await breathe(4);
  };
  const openSlow = async (slices: number) => {
    const world = openWorld("а");
    expect(world.shown).toEqual(["new а"]);
    world.slices = slices;
    world.change();
    vi.advanceTimersByTime(200);
    expect(world.reads).toBe(2);
    return world;
  };

  test("is shown when it is whole", async () => {
    const world = await openSlow(2);
    world.text = "б";
    expect(world.shown).toHaveLength(1);
    await resume();
    await resume();
    expect(world.shown).toEqual(["new а", "new б"]);
  });

  test("and that changed meanwhile is read again, not shown", async () => {
    const world = await openSlow(1);
    world.change();
    await resume();
    expect(world.shown).toHaveLength(1);
    world.slices = 0;
    vi.advanceTimersByTime(1_500);
    expect(world.reads).toBe(3);
    expect(world.shown).toEqual(["new а", "anew а"]);
  });

  test("and that never rests is shown in the end", async () => {
    const world = await openSlow(1);
    for (let turn = 0; turn < 12 && world.shown.length === 1; turn += 1) {
      world.change();
      await resume();
      vi.advanceTimersByTime(1_500);
    }
    expect(world.shown).toHaveLength(2);
    expect(world.reads).toBeLessThan(8);
  });

  test("and whose address changed meanwhile is not shown under the old one", async () => {
    const world = await openSlow(1);
    world.url = "https://adilet.zan.kz/rus/docs/P1900000875";
    world.text = "б";
    await resume();
    expect(world.shown).toHaveLength(1);
    world.slices = 0;
    vi.advanceTimersByTime(1_500);
    expect(world.shown).toEqual(["new а", "new б"]);
  });

  test("is dropped at the end", async () => {
    const world = await openSlow(1);
    world.end();
    await resume();
    expect(world.shown).toHaveLength(1);
  });
});

test("a short text that is drawn anew has its marks again before the page is next drawn", () => {
  const world = openWorld("а");
  world.drawAnew();
  expect(world.shown).toEqual(["new а", "anew а"]);
});

test("one that is drawn anew all the time waits for a quiet moment", () => {
  const world = openWorld("а");
  for (let turn = 0; turn < 10; turn += 1) world.drawAnew();
  expect(world.reads).toBe(2);
});

test("half a text is not taken for the text", () => {
  const world = openWorld("а б");
  world.text = undefined;
  world.drawAnew();
  expect(world.shown).toEqual(["new а б"]);
  world.text = "а б";
  world.drawAnew();
  vi.advanceTimersByTime(200);
  expect(world.shown).toEqual(["new а б", "anew а б"]);
});

test("a long text is not read again in the page's own time", () => {
  const world = openWorld("а".repeat(50_000));
  world.drawAnew();
  expect(world.reads).toBe(1);
  vi.advanceTimersByTime(200);
  expect(world.reads).toBe(2);
});
