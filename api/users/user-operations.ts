import { KeyIdSchema } from "../../shared/contract/user.ts";
import { type DescribedPaths, NOT_FOUND, PAGE_PARAMETERS, parameter } from "../openapi-operation.ts";

/** `/v1/users` in the description. */
export const USER_OPERATIONS: DescribedPaths = {
  "/v1/users": {
    get: {
      summary: "The keys of a team server, without the keys themselves, the latest first (owner only)",
      parameters: PAGE_PARAMETERS,
      answer: "UsersAnswer",
    },
    post: {
      summary: "Make a key for a user (owner only)",
      description:
        "The key is shown only in this answer. Users see the same captures and each only their own excerpts and watches.",
      body: "NewUser",
      answer: "MadeUser",
    },
  },
  "/v1/users/{id}": {
    delete: {
      summary: "Delete a key (owner only); what its user keeps stays",
      parameters: [parameter("path", "id", KeyIdSchema)],
      others: NOT_FOUND,
    },
  },
};
