import type { Command } from "./command.ts";

export const command: Command = {
  usage: `[--host ADDRESS] [--port NUMBER] [--data FOLDER] [--new-token]

Runs the API until Ctrl+C. The first start prints the token for the extension.

  --host ADDRESS   address to listen on (SVERKA_HOST, 127.0.0.1)
  --port NUMBER    port, 0 for any free one (SVERKA_PORT, 4177)
  --data FOLDER    folder of the database and the token (SVERKA_DATA, the user's data folder)
  --new-token      make and print a new token; the old one stops working

SVERKA_TOKEN gives the token; SVERKA_NAMES tells by which names, with commas between them, a team's
server is called when a proxy stands in front of it; DATABASE_URL gives a PostgreSQL instead of the embedded database;
SVERKA_FETCH=1 fetches other copies of acts from the portals; SVERKA_WORK=0 leaves watches and fetching
to \`sverka work\`; SVERKA_RATE is the most requests of one
user in a minute, in each process (6000).`,
  files: 0,
  options: {
    host: { type: "string" },
    port: { type: "string" },
    data: { type: "string" },
    "new-token": { type: "boolean", default: false },
  },
  run: async ({ options }) => {
    const { main } = await import("../main.ts");
    const text = (name: string) => (typeof options[name] === "string" ? options[name] : undefined);
    await main({
      host: text("host"),
      port: text("port"),
      data: text("data"),
      newToken: options["new-token"] === true,
    });
    return 0;
  },
};
