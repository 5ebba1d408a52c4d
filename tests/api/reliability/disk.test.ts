import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { openDatabase } from "../../../api/db/client.ts";
import type { Failure } from "../../../api/failure.ts";
import { HEADERS, TOKEN } from "../front-door.ts";
import { type SpawnedApi, spawnApi } from "../running-api.ts";
import { sampleCapture } from "../sample-captures.ts";

/** Room on the small disk: the database, the reserve of 64 MB, and some captures of a megabyte. */
const DISK_MB = 200;
const BALLAST_MB = 40;

/** More than fits. */
const MAX_CAPTURES = 100;

const CAN_MOUNT = canMount();
const skipped = CAN_MOUNT ? "" : " (skipped: needs the right to mount a small disk)";

describe.skipIf(!CAN_MOUNT)(`a small disk${skipped}`, () => {
  test("nearly full: storing is refused, reading goes on, and room helps at once", async () => {
    const { disk, dataDir } = makeSmallDisk();
    const api = await start(dataDir);
    const { acknowledged, refused } = await fill(api);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(`${refused?.status} ${refused?.code}`).toBe("507 storage-full");
    expect(refused?.retryAfter).toBeGreaterThan(0);
    for (const id of acknowledged) expect(await statusOf(api, id)).toBe(200);

    rmSync(join(disk, "ballast"));
    expect((await send(api, MAX_CAPTURES)).status).toBe(200);
    console.log(`disk nearly full after ${acknowledged.length} captures of 1 MB: refused with 507, 0 lost`);
    expect(await api.end("SIGTERM")).toBe(0);
  });

  test("filled by others to the last byte: the process ends with one line, nothing is lost", async () => {
    const { disk, dataDir } = makeSmallDisk();
    const api = await start(dataDir);
    const first = await send(api, 0);
    const acknowledged = [first.id];
    const filling = fill(api, acknowledged).catch(() => undefined);
    while (acknowledged.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    spawnSync("dd", ["if=/dev/zero", `of=${join(disk, "others")}`, "bs=64k"]);
    await filling;
    const code = await Promise.race([
      new Promise((resolve) => api.process.once("exit", resolve)),
      new Promise((resolve) => setTimeout(() => resolve(api.process.exitCode ?? "runs"), 5_000)),
    ]);
    if (code !== "runs") {
      expect(code).toBe(2);
      expect(api.output()).toMatch(/^sverka: storage-full: /mu);
    } else await api.end("SIGKILL");
    await expect(start(dataDir)).rejects.toThrow(/^ended with 2: sverka: storage-full: /u);

    rmSync(join(disk, "others"));
    const again = await start(dataDir);
    for (const id of acknowledged) expect(await statusOf(again, id)).toBe(200);
    console.log(`disk full after ${acknowledged.length} captures of 1 MB: process ${code}, 0 lost`);
    expect(await again.end("SIGTERM")).toBe(0);
  });

  test("a write that fails breaks the database, and that is told", async () => {
    const { disk, dataDir } = makeSmallDisk();
    const { db, broken } = await openDatabase({ dataDir, log: () => {} });
    spawnSync("dd", ["if=/dev/zero", `of=${join(disk, "others")}`, "bs=64k"]);
    let failure: Failure | undefined;
    void broken.then((told) => {
      failure = told;
    });
    for (let n = 0; n < MAX_CAPTURES && failure === undefined; n += 1) {
      const text = randomBytes(200_000).toString("hex");
      await db.execute(sql`select pg_logical_emit_message(true, 'test', ${text})`).catch(() => {});
    }
    expect(failure?.code).toBe("storage-full");
  });

  test("read-only: one clear line, and nothing is touched", async () => {
    const disk = mountDisk();
    const dataDir = join(disk, "data");
    mkdirSync(dataDir);
    execFileSync("mount", ["-o", "remount,ro", disk]);
    const output = await start(dataDir).catch((error: Error) => error.message);
    expect(output).toMatch(/^ended with 2: sverka: folder-unusable: .*SVERKA_DATA\n$/u);
  });
});

function start(dataDir: string): Promise<SpawnedApi> {
  return spawnApi(["--port", "0", "--data", dataDir], { SVERKA_TOKEN: TOKEN });
}

/** Stores until it is refused. */
async function fill(api: SpawnedApi, acknowledged: string[] = []) {
  for (let n = 1; n < MAX_CAPTURES; n += 1) {
    const answer = await send(api, n);
    if (answer.status !== 200) return { acknowledged, refused: answer };
    acknowledged.push(answer.id);
  }
  return { acknowledged };
}

async function statusOf(api: SpawnedApi, id: string): Promise<number> {
  return (await fetch(`${api.url}/v1/captures/${id}`, { headers: HEADERS })).status;
}

interface Answer {
  readonly status: number;
  readonly id: string;
  readonly code: string | undefined;
  readonly retryAfter: number;
}

/** A page that does not get smaller when it is packed. */
async function send(api: SpawnedApi, n: number): Promise<Answer> {
  const text = randomBytes(500_000).toString("hex");
  const page = sampleCapture([`Обычный абзац ${n}.`, text], { url: `https://adilet.zan.kz/rus/docs/P${n}` });
  const response = await fetch(`${api.url}/v1/captures`, {
    method: "POST",
    headers: HEADERS,
    body: JSON.stringify({ ...page, act: {} }),
  });
  const { id, error } = (await response.json()) as { id: string; error?: { code: string } };
  const retryAfter = Number(response.headers.get("retry-after"));
  return { status: response.status, id, code: error?.code, retryAfter };
}

function makeSmallDisk(): { disk: string; dataDir: string } {
  const disk = mountDisk();
  const dataDir = join(disk, "data");
  cpSync(inject("templates").dataDir, dataDir, { recursive: true });
  writeFileSync(join(disk, "ballast"), randomBytes(BALLAST_MB * 1_000_000));
  return { disk, dataDir };
}

function mountDisk(): string {
  const place = mkdtempSync(join(tmpdir(), "sverka-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MB}m`, "tmpfs", place]);
  onTestFinished(() => {
    execFileSync("umount", ["-l", place]);
    rmSync(place, { recursive: true, force: true });
  });
  return place;
}

function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), "sverka-disk-"));
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", place]).status === 0;
  if (isMounted) spawnSync("umount", [place]);
  rmSync(place, { recursive: true, force: true });
  return isMounted;
}
