import * as v from "valibot";
import { NextSchema } from "./page.ts";

/** `read` may only ask; `write` also sends captures and keeps excerpts and watches. */
const AccessSchema = v.picklist(["read", "write"]);

/** Body of `POST /v1/users`. One user may have several keys; what they keep is under the name. */
export const NewUserSchema = v.strictObject({
  name: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9._-]{0,39}$/u),
    v.check((name) => name !== "owner", "This name is the server owner's"),
  ),
  access: AccessSchema,
});

/** First characters of the key's SHA-256: names the key and does not tell it. */
export const KeyIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u));

const UserKeySchema = v.object({
  id: KeyIdSchema,
  name: v.string(),
  access: AccessSchema,
  createdAt: v.string(),
});

/** Answer of `POST /v1/users`: the key itself is shown only here. */
export const MadeUserSchema = v.object({ ...UserKeySchema.entries, key: v.string() });
export type MadeUser = v.InferOutput<typeof MadeUserSchema>;

/** Answer of `GET /v1/users`, the latest first. */
export const UsersAnswerSchema = v.object({ users: v.array(UserKeySchema), next: v.optional(NextSchema) });
export type UsersAnswer = v.InferOutput<typeof UsersAnswerSchema>;
