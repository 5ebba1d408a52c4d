import type { DescribedPaths } from "../openapi-operation.ts";

/** `/v1/rereads` in the description. */
export const REREAD_OPERATIONS: DescribedPaths = {
  "/v1/rereads": {
    get: { summary: "How many stored pages wait to be read again", answer: "RereadsAnswer" },
    post: {
      summary: "Read stored pages again that another version of Sverka read (owner only)",
      description:
        "They are put in a queue; the work beside requests takes them one by one. What changes by that is marked as our reading: nobody is told that a page changed.",
      answer: "RereadsAnswer",
    },
  },
};
