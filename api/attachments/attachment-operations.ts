import { CaptureIdSchema } from "../../shared/contract/comparison.ts";
import { type DescribedPaths, NOT_FOUND, parameter } from "../openapi-operation.ts";

const ID = parameter("path", "id", CaptureIdSchema);
const INDEX = {
  in: "path",
  name: "index",
  required: true,
  schema: { type: "string", pattern: "^\\d{1,3}$" },
};

/** Files of stored pages in the description. */
export const ATTACHMENT_OPERATIONS: DescribedPaths = {
  "/v1/captures/{id}/attachments": {
    get: {
      summary: "Files that a stored page links, and which of them were read",
      parameters: [ID],
      answer: "AttachmentsAnswer",
      others: NOT_FOUND,
    },
  },
  "/v1/captures/{id}/attachments/{index}": {
    post: {
      summary: "Have a file read: docx, or pdf with text",
      description:
        "The file is put in the queue of fetching and read soon; ask the list again. Its text becomes a capture; a scan is image-only. Refused with 403 while fetching is off.",
      parameters: [ID, INDEX],
      answer: "Attachment",
      others: NOT_FOUND,
    },
  },
};
