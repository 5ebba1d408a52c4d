import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startApi } from "../../api/serve.ts";
import { CLI_SOURCE, makeDataFolders, spawnApi } from "./running-api.ts";

describe("starting and stopping the API", () => {
  let folders: Awaited<ReturnType<typeof makeDataFolders>>;
  let dataDir: string;
  beforeAll(async () => {
    folders = await makeDataFolders();
  });
  afterAll(() => folders?.remove());
  beforeEach(() => {
    dataDir = folders.copy();
  });

  const ask = (url: string, token: string) =>
    fetch(`${url}/v1/acts/P1800000746`, { headers: { Authorization: `Bearer ${token}` } });

  test("the token is made once, shown once and kept as a hash", async () => {
    const first = await startApi({ port: 0, dataDir });
    const token = first.token ?? "";
    expect(first.isTokenNew).toBe(true);
    expect((await ask(first.url, token)).status).toBe(404);
    await first.close();
    for (const file of readdirSync(dataDir).filter((name) => name.startsWith("token")))
      expect(readFileSync(join(dataDir, file), "utf8")).not.toContain(token);

    const second = await startApi({ port: 0, dataDir });
    expect(second.token).toBeUndefined();
    expect((await ask(second.url, token)).status).toBe(404);
    await second.close();

    const third = await startApi({ port: 0, dataDir, newToken: true });
    expect((await ask(third.url, token)).status).toBe(401);
    expect((await ask(third.url, third.token ?? "")).status).toBe(404);
    await third.close();
  });

  test("a given token is used and not written", async () => {
    const api = await startApi({ port: 0, dataDir, token: "given-token-0123456789" });
    expect((await ask(api.url, "given-token-0123456789")).status).toBe(404);
    await api.close();
    expect(readdirSync(dataDir).filter((name) => name.startsWith("token"))).toEqual([]);
  });

  test("a damaged token file is named and left alone", async () => {
    writeFileSync(join(dataDir, "token.sha256"), "half");
    await expect(startApi({ port: 0, dataDir })).rejects.toMatchObject({ code: "folder-unusable" });
    expect(readFileSync(join(dataDir, "token.sha256"), "utf8")).toBe("half");
  });

  test("a taken port is named, and the folder is free again", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      }),
    );
    await expect(startApi({ port, dataDir })).rejects.toMatchObject({
      code: "port-taken",
      message: expect.stringContaining(String(port)),
    });
    other.close();
    const second = await startApi({ port, dataDir });
    expect(second.isTokenNew, "no token was made that nobody saw").toBe(true);
    await second.close();
  });

  test("a second process on the folder is refused with one line, and the first one is not disturbed", async () => {
    const first = await spawnApi(["--port", "0", "--data", dataDir]);
    const second = await spawnApi(["--port", "0", "--data", dataDir]).catch((error: Error) => error.message);
    expect(second).toMatch(
      /^ended with 2: sverka: folder-locked: Process \d+ already uses this data folder .*\n$/u,
    );
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    expect(await first.end("SIGTERM")).toBe(0);
    expect(readdirSync(dataDir)).not.toContain("database.lock");
  });

  test("the first start explains the token", async () => {
    const place = { command: [...CLI_SOURCE, "serve"] };
    const api = await spawnApi(["--port", "0", "--data", dataDir], {}, place);
    expect(api.output()).toMatch(/Access key: [\w-]{43}\nPaste it/u);
    await api.end("SIGTERM");
  });

  for (const [name, value] of [
    ["SVERKA_PORT", "66000"],
    ["SVERKA_PORT", "http"],
    ["SVERKA_TOKEN", "short"],
    ["DATABASE_URL", "mysql://secret@127.0.0.1/x"],
  ] as const)
    test(`${name}=${value} is refused by name`, async () => {
      const message = await spawnApi(["--data", dataDir], { [name]: value }).catch(
        (error: Error) => error.message,
      );
      expect(message).toMatch(new RegExp(`^ended with 2: sverka: bad-arguments: .*${name}.*\n$`, "u"));
      expect(message).not.toContain("secret");
    });
});
