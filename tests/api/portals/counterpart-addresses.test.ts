import { expect, test } from "vitest";
import { counterpartAddresses, fetchableAddress } from "../../../api/portals/counterpart-addresses.ts";

const addresses = (id: string, stored: string[] = []) =>
  counterpartAddresses({ id }, "kk", stored).map(({ href }) => href);

test("built from the register's ID, in the page's language", () =>
  expect(addresses("P1800000746")).toEqual([
    "https://old.adilet.zan.kz/kaz/docs/P1800000746",
    "https://adilet.zan.kz/kaz/docs/P1800000746",
    "https://old.adilet.zan.kz/kaz/docs/P1800000746/history",
  ]));
for (const id of [
  "../../etc",
  "P1800000746/../x",
  "P1800000746?x",
  "P1800000746#",
  "",
  "p1800000746",
  "P1800000746@evil",
])
  test(`no ID, no address: ${id}`, () => expect(addresses(id)).toEqual([]));

const fetches = (address: string, expected: string | undefined) =>
  expect(fetchableAddress(address)?.href).toBe(expected);
test("http of a portal is asked as https", () =>
  fetches("http://www.gov.kz/memleket/x#y", "https://www.gov.kz/memleket/x"));
for (const address of [
  "https://evil.example/rus/docs/P1800000746",
  "https://adilet.zan.kz.evil.example/",
  "https://adilet.zan.kz:444/",
  "https://a:b@adilet.zan.kz/",
  "https://127.0.0.1/",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "https://zan.gov.kz/client/#!/doc/118837/rus",
  "",
])
  test(`never fetched: ${address}`, () => fetches(address, undefined));
