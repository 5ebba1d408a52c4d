import { Hono } from "hono";
import * as v from "valibot";
import type {
  AttachmentAnswer,
  AttachmentsAnswer,
  WireAttachment,
} from "../../shared/contract/attachment.ts";
import { CaptureIdSchema } from "../../shared/contract/comparison.ts";
import type { Capture } from "../../shared/text/capture.ts";
import type { Backend } from "../backend.ts";
import { findCapture } from "../captures/capture-store.ts";
import { Failure } from "../failure.ts";
import { path } from "../request.ts";
import { type LinkedFile, listFiles } from "./page-files.ts";

const CapturePathSchema = v.object({ id: CaptureIdSchema });
const IndexSchema = v.pipe(v.string(), v.regex(/^\d{1,3}$/u), v.transform(Number));
const FilePathSchema = v.object({ id: CaptureIdSchema, index: IndexSchema });

/** `/captures/:id/attachments`: files that a stored page links. They are fetched and read when somebody asks for them. */
export function createAttachmentRoutes({ db, fetcher }: Backend) {
  const readCapture = async (id: string): Promise<Capture> => {
    const stored = await findCapture(db, id);
    if (stored === undefined) throw new Failure("not-found", "No capture is stored under this id");
    return stored.capture;
  };
  return new Hono()
    .get("/captures/:id/attachments", path(CapturePathSchema), async (context) => {
      const files = await listFiles(db, await readCapture(context.req.valid("param").id));
      return context.json({
        fetching: fetcher !== undefined,
        attachments: files.map(toAttachment),
      } satisfies AttachmentsAnswer);
    })
    .post("/captures/:id/attachments/:index", path(FilePathSchema), async (context) => {
      const { id, index } = context.req.valid("param");
      if (fetcher === undefined)
        throw new Failure("forbidden", "Fetching is off. Start the API with SVERKA_FETCH=1 to read files");
      const capture = await readCapture(id);
      const file = (await listFiles(db, capture))[index];
      if (file === undefined) throw new Failure("not-found", "The capture links no such file");
      await fetcher.wantFile(file.url);
      const asked = (await listFiles(db, capture))[index] ?? file;
      return context.json(toAttachment(asked, index) satisfies AttachmentAnswer);
    });
}

function toAttachment({ url, title, fetch }: LinkedFile, index: number): WireAttachment {
  return {
    index,
    href: url.href,
    title,
    state: stateOf(fetch),
    reason: fetch?.outcome === "stored" ? null : (fetch?.reason ?? fetch?.outcome ?? null),
    captureId: fetch?.captureId ?? null,
    fetchedAt: fetch?.fetchedAt?.toISOString() ?? null,
  };
}

const STATES: Readonly<Record<string, WireAttachment["state"]>> = {
  stored: "read",
  "image-only": "image-only",
};

function stateOf(fetch: LinkedFile["fetch"]): WireAttachment["state"] {
  if (fetch === undefined) return "unread";
  if (fetch.dueAt !== null) return "waiting";
  return STATES[fetch.outcome ?? ""] ?? "failed";
}
