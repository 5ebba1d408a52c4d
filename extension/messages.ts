import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import { EditionsAnswerSchema } from "../shared/contract/act.ts";
import { CaptureSchema, LanguageSchema, PageUrlSchema } from "../shared/contract/capture.ts";
import { ComparisonAnswerSchema } from "../shared/contract/comparison.ts";
import { CopySchema, FindingSchema, StatementSchema } from "../shared/contract/finding.ts";
import { DismissedSchema } from "./dismissals.ts";
import { PageStatementSchema } from "./page-statement.ts";
import { FailureSchema, fail, type Result, succeed } from "./result.ts";
import { ApiAddressSchema, ApiTokenSchema, ModeSchema } from "./settings.ts";

/** What the page needs to know of the settings; the token never reaches a page's process. */
const PreferencesSchema = v.object({
  language: LanguageSchema,
  portalsOff: v.array(v.string()),
  /** Ids of the findings the reader dismissed. */
  dismissed: v.array(v.string()),
  /** Nothing is to be drawn in this tab. */
  isQuiet: v.boolean(),
  /** The reader was told what is read and where it goes. */
  isWelcomed: v.boolean(),
});
export type Preferences = v.InferOutput<typeof PreferencesSchema>;

/** What the other copies say about one page. */
const CheckedSchema = v.object({
  captureId: v.string(),
  findings: v.array(FindingSchema),
  counterparts: v.array(CopySchema),
});
export type Checked = v.InferOutput<typeof CheckedSchema>;

export const COMMANDS = ["toggle-all", "next-finding", "previous-finding", "open-list"] as const;
const CommandSchema = v.picklist(COMMANDS);
export type Command = v.InferOutput<typeof CommandSchema>;

/** The act that a page shows, and in which language. */
const PageActSchema = v.object({ act: CopySchema.entries.act, language: LanguageSchema });
export type PageAct = v.InferOutput<typeof PageActSchema>;

/** What a tab's page is compared with: a capture or the latest one of an address, or a text given by hand. */
const ComparedSchema = v.union([
  v.strictObject({ captureId: v.pipe(v.string(), v.maxLength(100)) }),
  v.strictObject({ url: PageUrlSchema }),
  v.strictObject({ capture: CaptureSchema }),
]);
export type Compared = v.InferOutput<typeof ComparedSchema>;

const SeenStatementSchema = v.object({ copy: CopySchema, statement: StatementSchema });
export type SeenStatement = v.InferOutput<typeof SeenStatementSchema>;

/** A part of what a text states, in page order. */
const FoundSchema = v.object({ statements: v.array(PageStatementSchema), isMore: v.boolean() });

const NothingSchema = v.object({});
const KeptSchema = v.object({ id: v.string(), isNew: v.boolean() });
const SendIdSchema = v.pipe(v.string(), v.uuid());
const IndexSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Most parts of one text: the longest makes a dozen. */
const MOST_PARTS = 50;
/** The parts of a text that came before its last one: what they were kept under, and how many they are. */
const PartsBeforeSchema = v.object({
  id: SendIdSchema,
  count: v.pipe(IndexSchema, v.minValue(1), v.maxValue(MOST_PARTS)),
});
const TabIdSchema = IndexSchema;

/** Page → background. */
const FROM_PAGE = {
  "read-preferences": { request: NothingSchema, answer: PreferencesSchema },
  /** What the page's text states, or as much of it as is known soon; the text is kept under an id for `check-kept`. */
  "find-statements": {
    // `after` as in `check-page`.
    request: v.object({ id: SendIdSchema, capture: CaptureSchema, after: v.optional(PartsBeforeSchema) }),
    answer: FoundSchema,
  },
  /** The statements from an index on, as soon as they fill a message or all are known. */
  "more-statements": { request: v.object({ id: SendIdSchema, from: IndexSchema }), answer: FoundSchema },
  /** As `check-page`, of the text that was sent under an id; "outdated" when it is not there any more. */
  "check-kept": { request: v.object({ id: SendIdSchema }), answer: CheckedSchema },
  /** Stores what the page shows and asks what the other copies say. */
  "check-page": {
    // `after` names the blocks that were kept before those of the capture.
    request: v.object({ capture: CaptureSchema, after: v.optional(PartsBeforeSchema) }),
    answer: CheckedSchema,
  },
  /** Blocks of a page too long for one message: kept until `check-page` or `find-statements` comes with the last ones. */
  "keep-blocks": {
    request: v.object({
      id: SendIdSchema,
      index: v.pipe(IndexSchema, v.maxValue(MOST_PARTS - 1)),
      blocks: CaptureSchema.entries.blocks,
    }),
    answer: NothingSchema,
  },
  /** Asks again about the page stored before; null when nothing changed. */
  "recheck-page": { request: v.object({ url: v.string() }), answer: v.nullable(CheckedSchema) },
  /** The tab shows no act any more: no badge, no pushed findings. */
  "leave-page": { request: NothingSchema, answer: NothingSchema },
  "open-options": { request: NothingSchema, answer: NothingSchema },
  "dismiss-findings": { request: v.object({ findings: v.array(DismissedSchema) }), answer: NothingSchema },
  /** A passage of the page to be kept, as `POST /v1/excerpts` takes it; checked where it is sent from. */
  "save-excerpt": { request: v.object({ excerpt: v.unknown() }), answer: KeptSchema },
  "drop-excerpt": {
    request: v.object({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)) }),
    answer: NothingSchema,
  },
  /** The reader has seen in the page what is read and where it goes. */
  "end-first-use": { request: v.object({ mode: ModeSchema }), answer: NothingSchema },
  "restore-findings": { request: v.object({ ids: v.array(v.string()) }), answer: NothingSchema },
};

/** The extension's own pages (options, popup, side panel) → background. */
const FROM_OWN_PAGES = {
  "check-connection": {
    request: v.object({ address: ApiAddressSchema, token: ApiTokenSchema }),
    answer: NothingSchema,
  },
  "set-quiet": { request: v.object({ tabId: TabIdSchema, isQuiet: v.boolean() }), answer: NothingSchema },
  "read-quiet": { request: v.object({ tabId: TabIdSchema }), answer: v.boolean() },
  /** Every edition of an act seen so far; null when none was. */
  "read-editions": { request: v.object({ page: PageActSchema }), answer: v.nullable(EditionsAnswerSchema) },
  /** What the act's other editions and copies say in the place of one statement. */
  "read-same-statement": {
    request: v.object({ tabId: TabIdSchema, page: PageActSchema, text: v.string() }),
    answer: v.array(SeenStatementSchema),
  },
  "compare-with": {
    request: v.object({ tabId: TabIdSchema, other: ComparedSchema }),
    answer: ComparisonAnswerSchema,
  },
};

/** Background → page. */
const FROM_BACKGROUND = {
  "show-findings": { request: v.object({ url: v.string(), checked: CheckedSchema }), answer: NothingSchema },
  /** What the API holds of this page is not what the page sent: send it again. */
  "send-again": { request: v.object({ url: v.string() }), answer: NothingSchema },
  "use-preferences": { request: PreferencesSchema, answer: NothingSchema },
  "run-command": { request: v.object({ command: CommandSchema }), answer: NothingSchema },
};

interface Exchange {
  readonly request: v.GenericSchema;
  readonly answer: v.GenericSchema;
}
type Exchanges = Readonly<Record<string, Exchange>>;
type Request<E extends Exchange> = v.InferInput<E["request"]>;
type Received<E extends Exchange> = v.InferOutput<E["request"]>;
type Answer<E extends Exchange> = v.InferOutput<E["answer"]>;
type Sender = Browser.runtime.MessageSender;

/** One function per message of a direction. */
type Handlers<All extends Exchanges> = {
  readonly [Name in keyof All]: (
    request: Received<All[Name]>,
    sender: Sender,
  ) => Result<Answer<All[Name]>> | Promise<Result<Answer<All[Name]>>>;
};
export type PageHandlers = Handlers<typeof FROM_BACKGROUND>;
export type BackgroundHandlers = Handlers<typeof FROM_PAGE> & Handlers<typeof FROM_OWN_PAGES>;

export function askFromPage<Name extends keyof typeof FROM_PAGE>(
  name: Name,
  request: Request<(typeof FROM_PAGE)[Name]>,
): Promise<Result<Answer<(typeof FROM_PAGE)[Name]>>> {
  return askBackground(FROM_PAGE[name], { name, request });
}

export function askFromOwnPage<Name extends keyof typeof FROM_OWN_PAGES>(
  name: Name,
  request: Request<(typeof FROM_OWN_PAGES)[Name]>,
): Promise<Result<Answer<(typeof FROM_OWN_PAGES)[Name]>>> {
  return askBackground(FROM_OWN_PAGES[name], { name, request });
}

export function tellPage<Name extends keyof typeof FROM_BACKGROUND>(
  tabId: number,
  name: Name,
  request: Request<(typeof FROM_BACKGROUND)[Name]>,
): Promise<Result<Answer<(typeof FROM_BACKGROUND)[Name]>>> {
  // Frame 0: the content script runs in no other.
  return ask(FROM_BACKGROUND[name], () => browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }));
}

/** Answers the messages of pages and of the extension's own pages, each only from where it may come. */
export function answerInBackground(handlers: BackgroundHandlers): () => void {
  const stopPages = listen(FROM_PAGE, handlers, isPage);
  const stopOwnPages = listen(FROM_OWN_PAGES, handlers, isOwnPage);
  return () => {
    stopPages();
    stopOwnPages();
  };
}

export function answerInPage(handlers: PageHandlers): () => void {
  return listen(FROM_BACKGROUND, handlers, (sender) => isOurs(sender) && sender.tab === undefined);
}

/** A background that was stopped in the middle of its answer is woken by asking again; every question may be repeated. */
async function askBackground<E extends Exchange>(
  exchange: E,
  message: { readonly name: string; readonly request: unknown },
): Promise<Result<Answer<E>>> {
  const send = () => browser.runtime.sendMessage(message);
  const first = await ask(exchange, send);
  return !first.ok && first.error === "outdated" ? ask(exchange, send) : first;
}

async function ask<E extends Exchange>(
  exchange: E,
  send: () => Promise<unknown>,
): Promise<Result<Answer<E>>> {
  let reply: unknown;
  try {
    reply = await send();
  } catch {
    // No listener: the background or the page's script is of another version, or gone.
    return fail("outdated");
  }
  const parsed = v.safeParse(replySchema(exchange.answer), reply);
  return parsed.success ? (parsed.output as Result<Answer<E>>) : fail("bad-message");
}

function listen<All extends Exchanges>(
  exchanges: All,
  handlers: Handlers<All>,
  isAllowed: (sender: Sender) => boolean,
): () => void {
  const listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || !Object.hasOwn(exchanges, envelope.output.name)) return;
    const name = envelope.output.name as keyof All & string;
    const request = v.safeParse((exchanges[name] as Exchange).request, envelope.output.request);
    if (!isAllowed(sender) || !request.success) {
      reply(fail("bad-message"));
      return;
    }
    Promise.resolve(handlers[name](request.output as never, sender)).then(reply, (error: unknown) => {
      if (isStorageError(error)) return reply(fail("not-kept"));
      reply(fail("bad-message"));
      throw error;
    });
    // Keeps the channel open until `reply` is called, in both browsers.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** The database alone answers with errors of this kind: those of the network are caught where it is asked. */
function isStorageError(error: unknown): boolean {
  return error instanceof DOMException;
}

const EnvelopeSchema = v.object({ name: v.string(), request: v.unknown() });

function replySchema(answer: v.GenericSchema) {
  return v.variant("ok", [
    v.object({ ok: v.literal(true), value: answer }),
    v.object({ ok: v.literal(false), error: FailureSchema }),
  ]);
}

function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

/** A content script in the top frame of an https page. */
function isPage(sender: Sender): boolean {
  return (
    isOurs(sender) &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    sender.url?.startsWith("https://") === true
  );
}

/** A page of the extension itself, in a tab or not. */
function isOwnPage(sender: Sender): boolean {
  return isOurs(sender) && sender.url?.startsWith(browser.runtime.getURL("/")) === true;
}

export const DONE = succeed({});
