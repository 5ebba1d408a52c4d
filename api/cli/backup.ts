import type { Command } from "./command.ts";

export const command: Command = {
  usage: `FILE [--data FOLDER]

Writes everything stored to one new file, checked by a hash when it is restored. The embedded
database serves one process: stop the API first.

  --data FOLDER   folder of the embedded database (SVERKA_DATA); DATABASE_URL gives a PostgreSQL instead`,
  files: 1,
  options: { data: { type: "string" } },
  run: async ({ files, options, print }) => {
    const [{ openStore }, { backUp }] = await Promise.all([
      import("../main.ts"),
      import("../backup/backup.ts"),
    ]);
    const { db, close } = await openStore(typeof options.data === "string" ? options.data : undefined);
    try {
      print(`${await backUp(db, files[0] ?? "")} rows`);
      return 0;
    } finally {
      await close();
    }
  },
};
