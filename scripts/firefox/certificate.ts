import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** Key and certificate of a test server, in PEM. */
export interface TestCertificate {
  readonly key: string;
  readonly cert: string;
}

const DAY_MS = 86_400_000;

/** Tags of DER, ITU-T X.690; those from 0xa0 are X.509's own (RFC 5280). */
const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectId: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
  dnsName: 0x82,
  version: 0xa0,
  extensions: 0xa3,
} as const;

/** Object ids, already encoded. */
const ECDSA_WITH_SHA256 = "2a8648ce3d040302";
const COMMON_NAME = "550403";
const SUBJECT_ALT_NAME = "551d11";

/** X.509 version 3 is written as 2. */
const VERSION_3 = Buffer.from([2]);
const SERIAL_BYTES = 16;

/**
 * Signs a certificate for the hosts with a key of its own, good for a day: Node can read X.509 but
 * not write it. It lives in memory only; nobody but a browser told to accept it should trust it.
 */
export function makeTestCertificate(hosts: readonly string[], now = new Date()): TestCertificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(TAG.sequence, objectId(ECDSA_WITH_SHA256));
  const name = der(
    TAG.sequence,
    der(TAG.set, der(TAG.sequence, objectId(COMMON_NAME), der(TAG.utf8, Buffer.from("Sverka test")))),
  );
  const validity = der(
    TAG.sequence,
    time(new Date(now.getTime() - DAY_MS)),
    time(new Date(now.getTime() + DAY_MS)),
  );
  const content = der(
    TAG.sequence,
    der(TAG.version, der(TAG.integer, VERSION_3)),
    der(TAG.integer, makeSerial()),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(TAG.extensions, der(TAG.sequence, altNames(hosts))),
  );
  const signature = sign("sha256", content, privateKey);
  const certificate = der(TAG.sequence, content, algorithm, bitString(signature));
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert: toPem(certificate) };
}

function altNames(hosts: readonly string[]): Buffer {
  const names = der(TAG.sequence, ...hosts.map((host) => der(TAG.dnsName, Buffer.from(host, "ascii"))));
  return der(TAG.sequence, objectId(SUBJECT_ALT_NAME), der(TAG.octetString, names));
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthBytes(content.length)]), content]);
}

/** Short form below 128, else the number of bytes and the bytes. */
function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}

function objectId(hex: string): Buffer {
  return der(TAG.objectId, Buffer.from(hex, "hex"));
}

function bitString(content: Buffer): Buffer {
  // The first byte counts the unused bits of the last one.
  return der(TAG.bitString, Buffer.from([0]), content);
}

/** `261121205500Z`: two digits of the year until 2049, says RFC 5280. */
function time(date: Date): Buffer {
  const digits = date
    .toISOString()
    .slice(2)
    .replace(/\.\d+|\D/gu, "");
  return der(TAG.utcTime, Buffer.from(`${digits}Z`, "ascii"));
}

/** A browser refuses two certificates of one issuer with the same number. */
function makeSerial(): Buffer {
  const serial = randomBytes(SERIAL_BYTES);
  // Positive, and no leading zero byte, as DER wants its integers.
  serial[0] = 0x40 | ((serial[0] ?? 0) & 0x3f);
  return serial;
}

function toPem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/gu) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
