import { connect, type Socket } from "node:net";

/** Longest wait for one answer, in milliseconds: a page of ten megabytes loads in less. */
const ANSWER_TIMEOUT_MS = 60_000;

/** Longest wait for an element that a page draws late, in milliseconds. */
const ELEMENT_TIMEOUT_MS = 15_000;

/** Most digits of a packet's length: Marionette's packets stay far below a gigabyte. */
const MAX_LENGTH_DIGITS = 9;

/** Where a script runs: in the browser's own window, in the page, or in the page with the browser's rights. */
type World = "chrome" | "page" | "page-privileged";

/** Firefox answered a command with an error. */
class MarionetteError extends Error {}

/** Firefox's own remote control (WebDriver over one socket), as far as the tests need it. */
export interface Marionette {
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  /** Runs a function's body; `arguments` are the values given, a promise is waited for. */
  readonly run: <Result>(world: World, script: string, args?: readonly unknown[]) => Promise<Result>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Packets are `length:JSON`; an answer is `[1, id, error, result]`. Seen in Firefox 153, 2026-11. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const failAll = (error: Error) => {
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    waiting.clear();
  };
  readPackets(socket, (packet) => {
    // The first packet is a greeting.
    if (!Array.isArray(packet)) return;
    const [, id, error, result] = packet as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const asked = waiting.get(id);
    waiting.delete(id);
    clearTimeout(asked?.timer);
    if (error === null) asked?.resolve(result);
    else asked?.reject(new MarionetteError(`${error.error}: ${error.message}`));
  });
  socket.on("error", failAll);
  socket.on("close", () => failAll(new MarionetteError("Firefox closed the connection.")));

  const send = (command: string, parameters: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new MarionetteError(`Firefox did not answer ${command}.`));
      }, ANSWER_TIMEOUT_MS);
      waiting.set(id, { resolve, reject, timer });
      const body = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
  const run = async <Result>(
    world: World,
    script: string,
    args: readonly unknown[] = [],
  ): Promise<Result> => {
    await send("Marionette:SetContext", { value: world === "chrome" ? "chrome" : "content" });
    const sandbox = world === "page" ? null : "system";
    const answer = await send("WebDriver:ExecuteScript", { script, args, sandbox });
    return (answer as { value: Result }).value;
  };
  await send("WebDriver:NewSession", {
    acceptInsecureCerts: true,
    timeouts: { implicit: ELEMENT_TIMEOUT_MS },
  });
  return { send, run, close: () => socket.destroy() };
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.off("error", reject);
      resolve(socket);
    });
    socket.once("error", reject);
  });
}

function readPackets(socket: Socket, take: (packet: unknown) => void): void {
  let bytes: Buffer = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const colon = bytes.subarray(0, MAX_LENGTH_DIGITS + 1).indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(bytes.toString("ascii", 0, colon));
      if (bytes.length < end) return;
      const packet: unknown = JSON.parse(bytes.toString("utf8", colon + 1, end));
      bytes = bytes.subarray(end);
      take(packet);
    }
  });
}
