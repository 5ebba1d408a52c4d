import * as v from "valibot";
import { MessageSchema } from "./finding.ts";

/** Answer of `GET /v1/portals`: the sites that can be read, and how fetching from them goes. */
export const PortalsAnswerSchema = v.object({
  /** Whether the API fetches pages by itself. */
  fetching: v.boolean(),
  portals: v.array(
    v.object({
      id: v.string(),
      name: MessageSchema,
      isRegister: v.boolean(),
      hosts: v.array(
        v.object({
          host: v.string(),
          /** open: may be asked; waiting: a pause or a request runs; refused: it does not want us; idle: never asked. */
          state: v.picklist(["open", "waiting", "refused", "idle"]),
          reason: v.nullable(v.string()),
          lastFetchedAt: v.nullable(v.string()),
          lastStoredAt: v.nullable(v.string()),
          /** Pages in the queue. */
          waiting: v.number(),
        }),
      ),
    }),
  ),
});
export type PortalsAnswer = v.InferOutput<typeof PortalsAnswerSchema>;
