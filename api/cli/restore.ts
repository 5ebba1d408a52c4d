import type { Command } from "./command.ts";

export const command: Command = {
  usage: `FILE [--data FOLDER]

Fills an empty database from a file of sverka backup, embedded or PostgreSQL, whichever it came from.
A database that holds anything is refused.

  --data FOLDER   folder of the embedded database (SVERKA_DATA); DATABASE_URL gives a PostgreSQL instead`,
  files: 1,
  options: { data: { type: "string" } },
  run: async ({ files, options, print }) => {
    const [{ openStore }, { restore }] = await Promise.all([
      import("../main.ts"),
      import("../backup/backup.ts"),
    ]);
    const { db, close } = await openStore(typeof options.data === "string" ? options.data : undefined);
    try {
      print(`${await restore(db, files[0] ?? "")} rows`);
      return 0;
    } finally {
      await close();
    }
  },
};
