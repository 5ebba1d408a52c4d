import { WatchIdSchema } from "../../shared/contract/watch.ts";
import {
  type DescribedPaths,
  NOT_FOUND,
  PAGE_PARAMETERS,
  parameter,
  UNPROCESSABLE,
} from "../openapi-operation.ts";

const ID = parameter("path", "id", WatchIdSchema);

/** `/v1/watches`, events and the feed in the description. */
export const WATCH_OPERATIONS: DescribedPaths = {
  "/v1/watches": {
    get: {
      summary: "Your watches, the latest first",
      parameters: PAGE_PARAMETERS,
      answer: "WatchesAnswer",
    },
    post: {
      summary: "Watch an act, a page or an excerpt of yours",
      description:
        "Told is what later captures change; the first one is what they are compared with. A webhook gets each event as JSON with Sverka-Signature: t=SECONDS,v1=HEX, the HMAC-SHA256 of SECONDS.BODY with the secret of this answer, up to eight times until it answers 2xx.",
      body: "NewWatch",
      answer: "MadeWatch",
      others: { ...UNPROCESSABLE, ...NOT_FOUND },
    },
  },
  "/v1/watches/{id}": {
    get: { summary: "One watch of yours", parameters: [ID], answer: "Watch", others: NOT_FOUND },
    delete: { summary: "Watch no longer; events told stay", parameters: [ID], others: NOT_FOUND },
  },
  "/v1/events": {
    get: {
      summary: "What changed in what you watch, the latest first",
      parameters: PAGE_PARAMETERS,
      answer: "EventsAnswer",
    },
  },
  "/v1/feed.atom": {
    get: {
      summary: "The latest events as an Atom feed",
      description: "Feed readers may send the access key as the password of Basic authorization.",
      content: { "application/atom+xml": { schema: { type: "string" } } },
    },
  },
};
