import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Database } from "../../../api/db/client.ts";
import { MAX_BODY_BYTES } from "../../../shared/contract/limits.ts";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage, sampleCapture, stalePage } from "../sample-captures.ts";

describeOnBothEngines("captures", (database) => {
  const door = () => openFrontDoor(database());

  test("a capture comes back as it was sent", async () => {
    const capture = registerPage();
    const { status, json } = await door().post("/v1/captures", capture);
    expect(status).toBe(200);
    const stored = await door().get(`/v1/captures/${json.id}`);
    for (const { severity, a, text } of stored.json.review) {
      expect(severity).not.toBe("warning");
      expect(stored.json.statements.find(({ id }: { id: string }) => id === a)?.text ?? text).toBe(text);
    }
    expect(stored.json.review.map(({ code }: { code: string }) => code)).toContain("undefined-term");
    expect(stored.json.capture).toEqual(capture);
    expect(stored.json.statements).toEqual(json.statements);
  });

  test("answers with statements that carry their numbers", async () => {
    const { json } = await door().post("/v1/captures", registerPage());
    const targets = json.statements.flatMap(
      (statement: { targets: { value: number }[] }) => statement.targets,
    );
    expect(targets.map(({ value }: { value: number }) => value)).toEqual([4.8, 9]);
    expect(json.findings).toEqual([]);
    expect(json.counterparts).toEqual([]);
  });

  test("the same content is stored once, whatever the order of its fields", async () => {
    const capture = registerPage();
    const reversed = Object.fromEntries(Object.entries(capture).reverse());
    const first = await door().post("/v1/captures", capture);
    const later = openFrontDoor(database(), () => new Date("2026-11-22T12:00:00Z"));
    const second = await later.post("/v1/captures", reversed);
    expect(second.json.id).toBe(first.json.id);
    expect(await count(database(), "captures")).toBe(1);
    const { json } = await door().get(`/v1/captures/${first.json.id}`);
    expect([json.firstSeenAt, json.seenAt]).toEqual(["2026-11-21T12:00:00.000Z", "2026-11-22T12:00:00.000Z"]);
  });

  test("a changed page is a second capture of one copy", async () => {
    await door().post("/v1/captures", registerPage());
    await door().post("/v1/captures", sampleCapture(["Цель Программы: другое содержание."]));
    expect(await count(database(), "captures")).toBe(2);
    expect(await count(database(), "copies")).toBe(1);
  });

  test("a thousand letters of address are stored and found again", async () => {
    const url = `https://primeminister.kz/ru/news/${"программа-".repeat(150)}1`;
    const { json } = await door().post("/v1/captures", stalePage({ url }));
    const found = await door().get(`/v1/findings?url=${encodeURIComponent(url)}`);
    expect(found.json.id).toBe(json.id);
  });

  test("letters from outside the usual planes and half a letter come back", async () => {
    const capture = sampleCapture(["Цель: 😀 \u{10FFFF} \u0001 ' \" \\ $1 %s"]);
    const { json } = await door().post("/v1/captures", capture);
    const stored = await door().get(`/v1/captures/${json.id}`);
    expect(stored.json.capture).toEqual(capture);
  });

  test("a page of 10 MB is stored whole", async () => {
    const paragraph = "Обычный абзац закона без целей и показателей. ".repeat(20);
    const capture = sampleCapture(Array(6_500).fill(paragraph));
    const body = JSON.stringify(capture);
    expect(Buffer.byteLength(body)).toBeGreaterThan(10_000_000);
    const { status, json } = await door().post("/v1/captures", body);
    expect(status).toBe(200);
    const stored = await door().get(`/v1/captures/${json.id}`);
    expect(stored.json.capture.blocks).toHaveLength(6_501);
    expect(stored.json.capture.blocks.at(-1).text).toBe(paragraph);
  });

  test("pages of a portal that keeps the address in the fragment are different pages", async () => {
    for (const number of [118837, 118838]) {
      const url = `https://zan.gov.kz/client/#!/doc/${number}/rus`;
      await door().post("/v1/captures", { ...registerPage(), url, portal: "zan" });
    }
    expect(await count(database(), "copies")).toBe(2);
  });

  const refuses = async (expected: string, body: unknown, headers?: Record<string, string>) => {
    const { status, json } = await door().post("/v1/captures", body, headers);
    expect(`${status} ${json.error.code}`).toBe(expected);
    expect(await count(database(), "captures"), "nothing is half-stored").toBe(0);
    return json.error;
  };

  test("cut JSON", () => refuses("400 bad-json", JSON.stringify(registerPage()).slice(0, 100)));
  test("no body", () => refuses("400 bad-json", ""));
  test("another content type", () => refuses("400 bad-request", "{}", { "Content-Type": "text/plain" }));
  test("an array", () => refuses("400 bad-request", []));
  test("no blocks", () => refuses("400 bad-request", { ...registerPage(), blocks: [] }));
  test("a field that is not known", () => refuses("400 bad-request", { ...registerPage(), extra: 1 }));
  test("an address that is not of the web", () =>
    refuses("400 bad-request", { ...registerPage(), url: "file:///etc/passwd" }));
  test("a script as address", () =>
    refuses("400 bad-request", { ...registerPage(), url: "javascript:alert(1)" }));
  test("a date that is none", () =>
    refuses("400 bad-request", { ...registerPage(), act: { date: "2018-13-40" } }));
  test("U+0000, which no page can hold", () => refuses("400 bad-request", sampleCapture(["Цель\u0000"])));
  test("a number where text belongs", () =>
    refuses("400 bad-request", { ...registerPage(), blocks: [{ kind: "paragraph", text: 5, path: [] }] }));
  test("a site that is no portal", () =>
    refuses("422 unsupported-portal", {
      ...registerPage(),
      url: "https://example.com/rus/docs/P1800000746",
    }));
  test("one portal's name on another's page", () =>
    refuses("422 unsupported-portal", { ...registerPage(), portal: "primeminister" }));
  test("a body over the limit", () =>
    refuses("413 too-large", sampleCapture(["x".repeat(900_000), ...Array(12).fill("y".repeat(950_000))])));
  test("the limit is what the contract says", () => expect(MAX_BODY_BYTES).toBe(12_000_000));

  test("problems name the fields and never the values", async () => {
    const secret = "СЕКРЕТ";
    const error = await refuses("400 bad-request", {
      ...registerPage(),
      language: secret,
      blocks: [{ kind: secret, text: "x", path: [secret, 5] }],
    });
    expect(error.problems.map(({ path }: { path: string }) => path)).toEqual([
      "language",
      "blocks.0.kind",
      "blocks.0.path.1",
    ]);
    expect(JSON.stringify(error)).not.toContain(secret);
  });

  test("a wrong body of many faults has a short answer", async () => {
    const error = await refuses("400 bad-request", {
      ...registerPage(),
      blocks: Array(5_000).fill({ text: 1 }),
    });
    expect(error.problems.length).toBeLessThanOrEqual(20);
  });

  test("an id that is not stored, and one that is no id", async () => {
    expect((await door().get(`/v1/captures/${"0".repeat(64)}`)).json.error.code).toBe("not-found");
    expect((await door().get("/v1/captures/..%2F..%2Fetc")).json.error.code).toBe("bad-request");
  });
});

async function count(db: Database, table: "captures" | "copies"): Promise<number> {
  const { rows } = (await db.execute(
    sql`select count(*)::int as n from ${sql.identifier(table)}`,
  )) as unknown as {
    rows: { n: number }[];
  };
  return rows[0]?.n ?? -1;
}
