import type { Command } from "./command.ts";

export const command: Command = {
  usage: `[--data FOLDER]

Does the work beside requests until Ctrl+C: watches, webhooks, and fetching when SVERKA_FETCH=1. For a
team's server on PostgreSQL (DATABASE_URL), beside any number of API processes; with SVERKA_WORK=0 those
leave the work to it. The embedded database belongs to one process: there the API does the work itself.

  --data FOLDER   folder of the embedded database (SVERKA_DATA)`,
  files: 0,
  options: { data: { type: "string" } },
  run: async ({ options, print }) => {
    const { work } = await import("../main.ts");
    await work(typeof options.data === "string" ? options.data : undefined, () => print("Sverka works"));
    return 0;
  },
};
