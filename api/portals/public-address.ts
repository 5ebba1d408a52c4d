import { BlockList, isIP } from "node:net";

/** Ranges that are no public host's: IANA special-purpose registries (RFC 6890 and its updates). */
const SPECIAL_4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];

/** Of IPv6 only global unicast is public, and of it not what leads into IPv4 or is for documents. */
const PUBLIC_6 = "2000::/3";
const SPECIAL_6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const special = new BlockList();
const publicUnicast = new BlockList();
for (const range of SPECIAL_4) addRange(special, range, "ipv4");
for (const range of SPECIAL_6) addRange(special, range, "ipv6");
addRange(publicUnicast, PUBLIC_6, "ipv6");

/** Whether an IP address is a public host's: not this machine's, not of a private network, not a cloud's metadata. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, "ipv4");
  return family === 6 && publicUnicast.check(address, "ipv6") && !special.check(address, "ipv6");
}

function addRange(list: BlockList, range: string, family: "ipv4" | "ipv6"): void {
  const [net = "", bits = ""] = range.split("/");
  list.addSubnet(net, Number(bits), family);
}
