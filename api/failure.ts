import type { ApiError, ErrorCode } from "../shared/contract/api-error.ts";

/** One wrong field: where it stands, and what is wrong with it. Never the value: it may be the reader's text. */
export type Problem = ApiError["error"]["problems"][number];

/** A failure that somebody outside can do something about: a code of the closed list and what to do. */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, message: string, options: { problems?: Problem[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "Failure";
    this.code = code;
    this.problems = options.problems ?? [];
  }

  toBody(): ApiError {
    return { error: { code: this.code, message: this.message, problems: [...this.problems] } };
  }
}

/** Code of an error of the operating system (`ENOENT`), or `undefined`. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
