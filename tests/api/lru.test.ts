import { expect, test } from "vitest";
import { createLru } from "../../api/lru.ts";

const keeps = (limit: number, steps: string, expected: string) => {
  const lru = createLru<string>(limit, (value) => value.length);
  for (const step of steps.split(" ")) {
    const [key = "", value] = step.split("=");
    if (value === undefined) lru.get(key);
    else lru.set(key, value);
  }
  const kept = ["a", "b", "c", "d"].filter((key) => lru.get(key) !== undefined);
  expect(kept.join(" ")).toBe(expected);
};

test("everything within the limit", () => keeps(3, "a=x b=x c=x", "a b c"));
test("the oldest goes first", () => keeps(3, "a=x b=x c=x d=x", "b c d"));
test("what was used stays", () => keeps(3, "a=x b=x c=x a d=x", "a c d"));
test("a heavy value costs several light ones", () => keeps(3, "a=x b=x c=xx", "b c"));
test("one too heavy is not kept, and nothing with it", () => keeps(3, "a=x b=xxxx", ""));
test("a value put again counts once", () => keeps(3, "a=xx a=x b=x c=x", "a b c"));
