import { expect, test } from "vitest";
import { isPublicAddress } from "../../../api/portals/public-address.ts";

for (const address of [
  "8.8.8.8",
  "195.12.123.2",
  "172.15.255.255",
  "172.32.0.1",
  "2a00:1450:4001::1",
  "2606:4700::1111",
])
  test(`${address} is a public host's`, () => expect(isPublicAddress(address)).toBe(true));

for (const address of [
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "fe80::1",
  "fc00::1",
  "fd12:3456::1",
  "ff02::1",
  "2001:db8::1",
  "2002:7f00:1::1",
  "localhost",
  "2130706433",
  "",
])
  test(`${address || "nothing"} is not`, () => expect(isPublicAddress(address)).toBe(false));
