import { validator } from "hono/validator";
import * as v from "valibot";
import { Failure, type Problem } from "./failure.ts";

/** More problems than this are no help to anybody who mends a request. */
const MAX_PROBLEMS = 20;

/** Longest path of a problem, in characters: keys of a wrong body are the sender's text. */
const MAX_PATH_LENGTH = 120;

type Schema = v.GenericSchema<unknown, unknown>;

/**
 * Checks a JSON body.
 *
 * Hono's stock Valibot validator repeats the client's input in its answer; this one names the paths only.
 */
export function jsonBody<Body extends Schema>(schema: Body) {
  return validator("json", (value, context) => {
    const type = context.req.header("content-type") ?? "";
    if (!/^application\/(?:[\w.]+\+)?json\b/iu.test(type))
      throw new Failure("bad-request", "Send the body as JSON, with Content-Type: application/json");
    return check(schema, value, "The body");
  });
}

/** Checks the query string. */
export function query<Query extends Schema>(schema: Query) {
  return validator("query", (value) => check(schema, value, "The query"));
}

/** Checks the parts of the path. */
export function path<Path extends Schema>(schema: Path) {
  return validator("param", (value) => check(schema, value, "The address"));
}

function check<Checked extends Schema>(
  schema: Checked,
  value: unknown,
  what: string,
): v.InferOutput<Checked> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const problems = result.issues.slice(0, MAX_PROBLEMS).map(toProblem);
  throw new Failure("bad-request", `${what} does not have the shape that /openapi.json describes`, {
    problems,
  });
}

/** Path and rule, without the value: it may be the reader's text. */
function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = issue.path?.map(({ key }) => String(key)).join(".") ?? "";
  return { path: path.slice(0, MAX_PATH_LENGTH), message: describeRule(issue) };
}

function describeRule(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === "validation" && issue.type === "check") return issue.message;
  if (issue.type === "strict_object" && issue.expected === "never") return "This field is not known";
  if (issue.expected !== null && issue.expected.length <= MAX_PATH_LENGTH)
    return `Expected ${issue.expected}`;
  return `Must pass ${issue.type}`;
}
