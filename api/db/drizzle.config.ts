import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: ["./api/db/schema.ts", "./api/db/portal-schema.ts", "./api/db/watch-schema.ts"],
  out: "./api/db/migrations",
});
