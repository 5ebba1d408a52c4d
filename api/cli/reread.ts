import type { Command } from "./command.ts";

export const command: Command = {
  usage: `[--data FOLDER]

Reads the stored pages again after Sverka learned to read better, and indexes what they say. What
changes by that is marked as our reading: nobody is told that a page changed.

  --data FOLDER   folder of the embedded database (SVERKA_DATA); DATABASE_URL gives a PostgreSQL instead`,
  files: 0,
  options: { data: { type: "string" } },
  run: async ({ options, print }) => {
    const [{ openStore }, { rereadAll }] = await Promise.all([
      import("../main.ts"),
      import("../statements/reread.ts"),
    ]);
    const { db, close } = await openStore(typeof options.data === "string" ? options.data : undefined);
    try {
      const { read, changed, renamed } = await rereadAll(db, new Date());
      print(`${read} pages read again, ${changed} say other statements, ${renamed} acts named anew`);
      return 0;
    } finally {
      await close();
    }
  },
};
