import type { Command } from "./command.ts";

export const command: Command = {
  usage: `[--queue] [--data FOLDER]

Reads the stored pages again after Sverka learned to read better, and indexes what they say. What
changes by that is marked as our reading: nobody is told that a page changed.

  --queue         leave the reading to the API or the worker that runs on that PostgreSQL; an API on an
                  embedded database is told by POST /v1/rereads
  --data FOLDER   folder of the embedded database (SVERKA_DATA); DATABASE_URL gives a PostgreSQL instead`,
  files: 0,
  options: { data: { type: "string" }, queue: { type: "boolean" } },
  run: async ({ options, print }) => {
    const [{ openStore }, { rereadAll }, { countRereads, queueRereads }] = await Promise.all([
      import("../main.ts"),
      import("../statements/reread.ts"),
      import("../statements/reread-queue.ts"),
    ]);
    const { db, close } = await openStore(typeof options.data === "string" ? options.data : undefined);
    try {
      if (options.queue === true) {
        await queueRereads(db, new Date());
        print(`${(await countRereads(db)).waiting} pages wait to be read again`);
        return 0;
      }
      const { read, changed, renamed } = await rereadAll(db, new Date());
      print(`${read} pages read again, ${changed} say other statements, ${renamed} acts named anew`);
      return 0;
    } finally {
      await close();
    }
  },
};
