import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { describeCosts, describeStages, measureCosts } from "./api-costs.ts";
import { closeEngines, type Engine, openEngines } from "./api-engines.ts";
import { createSeeder } from "./api-seeder.ts";
import { countCaptureBytes, describeStorage } from "./api-storage.ts";

const HELP = `npm run bench:api: what a capture's answer costs as the database grows. Generated data, seeded.

  npm run bench:api -- [--quick] [--full] [--pglite] [--postgres]

--quick     1 000 and 10 000 captures (the default; about two minutes)
--full      1 000, 10 000 and 100 000 captures with 2 000 000 statements
--pglite    the embedded database alone
--postgres  PostgreSQL alone`;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean" },
    full: { type: "boolean" },
    pglite: { type: "boolean" },
    postgres: { type: "boolean" },
    help: { type: "boolean" },
  },
});
if (values.help) console.log(HELP);
else await main();

async function main(): Promise<void> {
  const sizes = values.full ? [1_000, 10_000, 100_000] : [1_000, 10_000];
  const both = values.pglite === values.postgres;
  const engines = await openEngines({
    pglite: both || values.pglite === true,
    postgres: both || values.postgres === true,
  });
  try {
    for (const engine of engines) await measure(engine, sizes);
  } finally {
    await closeEngines(engines);
  }
}

async function measure(engine: Engine, sizes: readonly number[]): Promise<void> {
  console.log(`\n${engine.name}: POST /v1/captures of a page of 100 KB with 5 counterparts, in ms`);
  console.log("                        counterparts in memory      on disk only             per capture");
  console.log("captures statements   p50   p95   cpu  to95   p50   p95   cpu  to95  rows  read    MB");
  const seeder = createSeeder(engine.db);
  for (const size of sizes) {
    const started = performance.now();
    const statements = await seeder.growTo(size);
    await engine.settle();
    const seconds = (performance.now() - started) / 1000;
    const storage = await describeStorage(engine);
    const bytes = await countCaptureBytes(engine);
    const costs = await measureCosts(engine);
    const grown = (await countCaptureBytes(engine)) - bytes;
    console.log(
      `${describeCosts(size, statements, costs)}   (grown in ${seconds.toFixed(0)} s, load ${loadavg()[0]?.toFixed(1)})`,
    );
    console.log(`         p50/p95 of its steps: ${describeStages(costs)}`);
    console.log(
      `         bytes a row, with indexes: ${storage}; a capture of 100 KB ${(grown / costs.sent).toFixed(0)}`,
    );
  }
}
