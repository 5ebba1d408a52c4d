import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../../api/db/client.ts";
import { captures, copies } from "../../../api/db/schema.ts";
import { ANALYSIS_VERSION } from "../../../api/statements/analysis-version.ts";
import { openFrontDoor } from "../front-door.ts";
import { makeDataFolders } from "../running-api.ts";
import { registerPage, stalePage } from "../sample-captures.ts";
import { runInProcess } from "./in-process.ts";

let folders: Awaited<ReturnType<typeof makeDataFolders>>;
let dataDir: string;

const openStored = () => openDatabase({ dataDir, log: () => {} });

/** Two pages that another version of Sverka read, in a folder that nobody holds. */
beforeAll(async () => {
  folders = await makeDataFolders();
  dataDir = folders.copy();
  const { db, close } = await openStored();
  for (const page of [registerPage(), stalePage()])
    expect((await openFrontDoor(db).post("/v1/captures", page)).status).toBe(200);
  for (const table of [captures, copies]) await db.update(table).set({ analysis: 0 });
  await close();
});

afterAll(() => folders.remove());

const reread = (...args: string[]) => runInProcess({ LC_ALL: "C" }, "reread", ...args, "--data", dataDir);

async function versions(): Promise<(number | null)[]> {
  const { db, close } = await openStored();
  const rows = await db.select({ analysis: captures.analysis }).from(captures);
  await close();
  return rows.map(({ analysis }) => analysis);
}

test("--queue leaves the reading to others, once a page", async () => {
  const waiting = { status: 0, stdout: "2 pages wait to be read again\n", stderr: "" };
  expect(await reread("--queue")).toEqual(waiting);
  expect(await reread("--queue")).toEqual(waiting);
  expect(await versions()).toEqual([0, 0]);
});

test("without it every page is read here", async () => {
  const { status, stdout } = await reread();
  expect([status, stdout]).toEqual([0, "2 pages read again, 0 say other statements, 0 acts named anew\n"]);
  expect(await versions()).toEqual([ANALYSIS_VERSION, ANALYSIS_VERSION]);
  expect((await reread()).stdout).toContain("0 pages read again");
});

test("a folder that another program holds is named, and nothing is read", async () => {
  const { close } = await openStored();
  const { status, stderr } = await reread();
  await close();
  expect([status, stderr]).toEqual([2, expect.stringContaining("folder-locked")]);
});
