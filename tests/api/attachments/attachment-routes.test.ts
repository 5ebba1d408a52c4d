import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { readAttachment } from "../../../api/attachments/read-attachment.ts";
import { type ReadFile, readInThread } from "../../../api/attachments/read-in-thread.ts";
import type { Failure } from "../../../api/failure.ts";
import { wantPages } from "../../../api/portals/fetch-queue.ts";
import type { WireAttachment } from "../../../shared/contract/attachment.ts";
import type { Capture } from "../../../shared/text/capture.ts";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { makeFetchingWorld } from "../portals/fetching-world.ts";
import { sampleCapture } from "../sample-captures.ts";
import { makeDocx, makePdf, makeZip, paragraph } from "./make-files.ts";

const REGISTER_PAGE = readFileSync(
  new URL("../../corpus/enbek-adilet-old-ru/page.html", import.meta.url),
  "utf8",
);
const HOST = "www.gov.kz";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const INDICATOR = "Целевые индикаторы: доля отапливаемых складов составит в 2027 году 45 %.";

/** What the thread answers, without starting one, which takes a second. */
const readHere: ReadFile = (...file) => readAttachment(...file).catch(({ code }: Failure) => code);

describeOnBothEngines("files that pages link", (database) => {
  const world = makeFetchingWorld(database);
  const { now } = world;
  const open = (read = readHere) => world.openFetcher({ readFile: read });
  const door = () => openFrontDoor(database(), now, { fetcher: open() });
  const serve = (path: string, bytes: Uint8Array, type = DOCX) =>
    world.replica.serve(`${HOST}${path}`, (_request, response) =>
      response.writeHead(200, { "content-type": type }).end(bytes),
    );

  /** A page of gov.kz that links these addresses in its text. */
  const pageWith = (hrefs: readonly string[]): Capture => {
    const text = hrefs.map((_, n) => `Файл ${n}`).join(" ");
    const links = hrefs.map((href, n) => {
      const from = text.indexOf(`Файл ${n}`);
      return { from, to: from + `Файл ${n}`.length, href };
    });
    return sampleCapture([], {
      url: `https://${HOST}/memleket/entities/trade/documents/details/1?lang=ru`,
      portal: "govkz",
      act: {},
      blocks: [{ kind: "paragraph", text, path: [], links }],
    });
  };
  const store = async (...paths: string[]) => {
    const hrefs = paths.map((path) => (path.startsWith("/") ? `https://${HOST}${path}` : path));
    return (await door().post("/v1/captures", pageWith(hrefs))).json.id as string;
  };
  const list = async (id: string) =>
    (await door().get(`/v1/captures/${id}/attachments`)).json.attachments as WireAttachment[];

  /** Has a file read, as the worker does beside requests. */
  const readFile = async (id: string, index = 0, read = readHere): Promise<WireAttachment> => {
    const asked = await door().post(`/v1/captures/${id}/attachments/${index}`, {});
    expect([asked.status, asked.json.state]).toEqual([200, "waiting"]);
    const fetcher = open(read);
    for (let n = 0; n < 5; n += 1) {
      world.at += 60_000;
      await fetcher.fetchNext();
    }
    return (await list(id))[index] as WireAttachment;
  };
  const ends = async (bytes: Uint8Array, state: string, reason: string | null, type = DOCX) => {
    serve("/uploads/a.docx", bytes, type);
    expect(await readFile(await store("/uploads/a.docx"))).toMatchObject({ state, reason });
  };

  test("a docx becomes a capture whose statements can be asked for", async () => {
    serve("/uploads/a.docx", makeDocx(paragraph(INDICATOR)));
    const id = await store("/uploads/a.docx");
    expect(await list(id)).toMatchObject([{ index: 0, title: "Файл 0", state: "unread", captureId: null }]);
    const { state, captureId } = await readFile(id, 0, readInThread());
    expect(state).toBe("read");
    const { json } = await door().get(`/v1/captures/${captureId}`);
    expect(json.capture.url).toBe(`https://${HOST}/uploads/a.docx`);
    expect(json.statements[0].targets[0].value).toBe(45);
  });

  test("a pdf with text too; a scan is an image and no text", async () => {
    serve(
      "/uploads/text.pdf",
      makePdf(["Целевые индикаторы:", "1) доля складов составит 45 %;"]),
      "application/pdf",
    );
    serve("/uploads/scan.pdf", makePdf([]), "application/octet-stream");
    const id = await store("/uploads/text.pdf", "/uploads/scan.pdf");
    expect((await readFile(id, 0, readInThread())).state).toBe("read");
    expect(await readFile(id, 1, readInThread())).toMatchObject({ state: "image-only", captureId: null });
  });

  test("nothing is fetched before somebody asks", async () => {
    await store("/uploads/a.docx");
    world.at += 60_000;
    await open().fetchNext();
    expect(world.replica.seen.filter((address) => address.includes("uploads"))).toEqual([]);
  });

  test("one file at two addresses is stored once", async () => {
    const bytes = makeDocx(paragraph(INDICATOR));
    serve("/uploads/a.docx", bytes);
    serve("/uploads/b.docx", bytes);
    const id = await store("/uploads/a.docx", "/uploads/b.docx");
    const first = await readFile(id, 0);
    expect((await readFile(id, 1)).captureId).toBe(first.captureId);
  });

  test("a file that is asked for twice is fetched once a day", async () => {
    serve("/uploads/a.docx", makeDocx(paragraph(INDICATOR)));
    const id = await store("/uploads/a.docx");
    await readFile(id);
    expect((await door().post(`/v1/captures/${id}/attachments/0`, {})).json.state).toBe("read");
    expect(world.replica.seen.filter((address) => address.includes("uploads"))).toHaveLength(1);
  });

  test("only addresses of the portals are listed", async () => {
    const id = await store(
      "https://example.org/uploads/a.docx",
      "https://127.0.0.1/uploads/a.docx",
      `https://${HOST}:8443/uploads/a.docx`,
      `https://user:key@${HOST}/uploads/a.docx`,
      `https://${HOST}/memleket/entities/trade`,
    );
    expect(await list(id)).toEqual([]);
  });

  test("a type that is no file's is not read", () =>
    ends(makeDocx(paragraph(INDICATOR)), "failed", "content-type", "text/html"));
  test("bytes that are no file are told", () => ends(Buffer.from("\u0000\u0001"), "failed", "bad-file"));
  test("a picture is an image and no text", () =>
    ends(Buffer.from("GIF89a"), "image-only", "image-only", "application/octet-stream"));
  test("an old Word file is told", () =>
    ends(Buffer.from("d0cf11e0a1b11ae1", "hex"), "failed", "bad-file", "application/msword"));
  test("a file cut short is told", () =>
    ends(makeDocx(paragraph(INDICATOR)).slice(0, 400), "failed", "bad-file"));
  test("a file over the limit is left", () => ends(Buffer.alloc(31_000_000, 1), "failed", "too-large"));
  test("a zip that says little and holds much is not unpacked", () => ends(makeBomb(), "failed", "bad-file"));

  test("a file that takes too long is given up, and the process lives", async () => {
    serve("/uploads/a.docx", makeDocx(paragraph(INDICATOR)));
    expect(await readFile(await store("/uploads/a.docx"), 0, readInThread(1))).toMatchObject({
      state: "failed",
      reason: "too-slow",
    });
  });

  test("robots.txt is obeyed", async () => {
    world.replica.serve(`${HOST}/robots.txt`, (_request, response) =>
      response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\nDisallow: /uploads/"),
    );
    serve("/uploads/a.docx", makeDocx(paragraph(INDICATOR)));
    expect(await readFile(await store("/uploads/a.docx"))).toMatchObject({
      state: "failed",
      reason: "robots",
    });
  });

  test("files beside the text are known when the page was fetched", async () => {
    const page = "old.adilet.zan.kz/rus/docs/P1800000746";
    const link = '<p><a href="/rus/docs/P1800000746/plan.docx">План</a></p>';
    world.replica.serve(page, REGISTER_PAGE.replace("</body>", `${link}</body>`));
    await wantPages(database(), [new URL(`https://${page}`)], now());
    await open().fetchNext();
    const { copies } = (await door().get("/v1/acts/P1800000746")).json;
    const href = `https://${page}/plan.docx`;
    expect((await list(copies[0].captureId)).filter((file) => file.href === href)).toMatchObject([
      { title: "План", state: "unread" },
    ]);
  });

  test("with fetching off the list says so and nothing is asked for", async () => {
    const id = await store("/uploads/a.docx");
    const off = openFrontDoor(database(), now);
    expect((await off.get(`/v1/captures/${id}/attachments`)).json.fetching).toBe(false);
    const { status, json } = await off.post(`/v1/captures/${id}/attachments/0`, {});
    expect([status, json.error.code]).toEqual([403, "forbidden"]);
  });

  test("an unknown capture, and a file it does not link", async () => {
    const id = await store("/uploads/a.docx");
    for (const path of [`${id}/attachments/1`, `${"0".repeat(64)}/attachments/0`])
      expect((await door().post(`/v1/captures/${path}`, {})).status).toBe(404);
    expect((await door().post(`/v1/captures/${id}/attachments/x`, {})).status).toBe(400);
  });
});

/** A Word file whose text says a kilobyte and holds fifty megabytes. */
function makeBomb(): Uint8Array {
  const bytes = Buffer.from(makeZip({ "word/document.xml": "" }));
  const packed = deflateRawSync(Buffer.alloc(50_000_000, 32));
  const name = Buffer.byteLength("word/document.xml");
  const start = 30 + name;
  const bomb = Buffer.concat([bytes.subarray(0, start), packed, bytes.subarray(start)]);
  const entry = start + packed.length;
  for (const [field, value] of [
    [20, packed.length],
    [24, 1_000],
  ] as const)
    bomb.writeUInt32LE(value, entry + field);
  bomb.writeUInt16LE(8, entry + 10);
  bomb.writeUInt32LE(entry, entry + 46 + name + 16);
  return new Uint8Array(bomb);
}
