import { expect, test } from "vitest";
import { FURTHER_MATCHES, findSafePortal, PORTAL_MATCHES } from "../../extension/portal-matches.ts";
import { PORTAL_FACTS } from "../../shared/portals/portal-facts.ts";
import { PORTALS } from "../../shared/portals/portals.ts";

test.each([
  ["https://adilet.zan.kz/rus/docs/P1800000746", "adilet"],
  ["https://www.gov.kz/", "govkz"],
  ["http://adilet.zan.kz/rus/docs/P1800000746", undefined],
  ["https://adilet.zan.kz.example.com/", undefined],
  ["https://zan.kz/", undefined],
  ["file:///adilet.zan.kz", undefined],
])("%s", (address, id) => expect(findSafePortal(new URL(address))?.id).toBe(id));

test("only https addresses of named hosts are asked for", () => {
  for (const match of [...PORTAL_MATCHES, ...FURTHER_MATCHES])
    expect(match).toMatch(/^https:\/\/[a-z0-9.]+\/\*$/u);
});

test("further portals are asked for when the reader wants them, the others at once", () => {
  expect(FURTHER_MATCHES).toContain("https://stat.gov.kz/*");
  expect(PORTAL_MATCHES.filter((match) => FURTHER_MATCHES.includes(match))).toEqual([]);
});

test("every portal that is listed can be read", () =>
  expect(PORTALS.map(({ id }) => id).sort()).toEqual(PORTAL_FACTS.map(({ id }) => id).sort()));
