import { describe, expect, test } from "vitest";
import { parseRobots } from "../../../api/portals/robots.ts";

const allows = (lines: string, path: string, expected: boolean) =>
  expect(
    parseRobots(lines.replaceAll(" | ", "\n"), "sverka").isAllowed(new URL(path, "https://adilet.zan.kz")),
  ).toBe(expected);

describe("robots.txt", () => {
  test("nothing said", () => allows("", "/rus/docs/P1800000746", true));
  test("closed for all", () => allows("User-agent: * | Disallow: /", "/rus/docs/P1800000746", false));
  test("an empty Disallow closes nothing", () => allows("User-agent: * | Disallow:", "/a", true));
  test("a folder", () => allows("User-agent: * | Disallow: /rus/search/", "/rus/search/x", false));
  test("beside the folder", () => allows("User-agent: * | Disallow: /rus/search/", "/rus/docs/x", true));
  test("the longest rule decides", () =>
    allows("User-agent: * | Disallow: /rus/ | Allow: /rus/docs/", "/rus/docs/x", true));
  test("of two as long the one that allows", () =>
    allows("User-agent: * | Disallow: /a | Allow: /a", "/a", true));
  test("our own group goes before that for all", () =>
    allows("User-agent: * | Disallow: / | User-agent: Sverka | Disallow: /api/", "/rus/docs/x", true));
  test("another's group says nothing to us", () => allows("User-agent: GPTBot | Disallow: /", "/a", true));
  test("a group for several", () =>
    allows("User-agent: a | User-agent: SVERKA/1 | Disallow: /", "/a", false));
  test("a star", () => allows("User-agent: * | Disallow: /*/print", "/rus/docs/print", false));
  test("an end", () => allows("User-agent: * | Disallow: /*.pdf$", "/a.pdf?x", true));
  test("an end that is there", () => allows("User-agent: * | Disallow: /*.pdf$", "/a.pdf", false));
  test("the query counts", () => allows("User-agent: * | Disallow: /*?sort", "/a?sort=1", false));
  test("comments and Windows line ends", () =>
    allows("# x\r\nUser-agent: * # all\r\nDisallow: /a # b\r\n", "/a", false));
  test("a delay", () =>
    expect(parseRobots("User-agent: *\nCrawl-delay: 10", "sverka").delaySeconds).toBe(10));
  test("a hostile file ends soon and does not throw", () => {
    const rule = `Disallow: /${"*a".repeat(2_000)}b`;
    allows(`User-agent: *\n${`${rule}\n`.repeat(100)}`, `/${"a".repeat(2_000)}`, true);
  });
});
