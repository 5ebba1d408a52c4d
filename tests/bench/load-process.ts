import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface ApiProcess {
  readonly url: string;
  /** Processor time it has used so far. */
  readonly cpuSeconds: () => Promise<number>;
  /** Stops it in good order. */
  readonly end: () => Promise<void>;
}

/** Starts `sverka serve` as a process of its own on a free port: those who send must not share its core. */
export async function startProcess(options: {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly token: string;
}): Promise<ApiProcess> {
  const { DATABASE_URL, ...environment } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "api/cli.ts", "serve", "--port", "0"], {
    cwd: ROOT,
    env: {
      ...environment,
      SVERKA_DATA: options.dataDir,
      SVERKA_TOKEN: options.token,
      SVERKA_RATE: "9999999",
      ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
      const address = /Sverka API: (\S+)/u.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => reject(new Error(`the API ended: ${output}`)));
  });
  return {
    url,
    cpuSeconds: async () => {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      return Number(/^process_cpu_seconds_total (\S+)$/mu.exec(metrics)?.[1]);
    },
    end: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
