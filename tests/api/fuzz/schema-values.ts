import fc from "fast-check";

export interface JsonSchema {
  readonly [key: string]: unknown;
}

/** Longest array and text made of a schema: limits are tried by the hostile values. */
const MOST_ITEMS = 4;
const MOST_LETTERS = 60;

/** Depth after which optional parts are left out: schemas may hold themselves. */
const DEEPEST = 6;

/** Values that fit a JSON Schema, as far as its words are known; unknown words are any value. */
export function valuesOf(
  schema: JsonSchema,
  named: Readonly<Record<string, JsonSchema>>,
  depth = 0,
): fc.Arbitrary<unknown> {
  const inside = (part: unknown) => valuesOf(part as JsonSchema, named, depth + 1);
  if (typeof schema.$ref === "string") return inside(named[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(either)) return fc.oneof(...either.map(inside));
  if (Array.isArray(schema.allOf)) return inside(Object.assign({}, ...schema.allOf));
  switch (schema.type) {
    case "object":
      return objectsOf(schema, inside, depth);
    case "array":
      return fc.array(schema.items === undefined ? fc.jsonValue() : inside(schema.items), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: depth > DEEPEST ? Number(schema.minItems ?? 0) : MOST_ITEMS,
      });
    case "string":
      return textsOf(schema);
    case "integer":
      return fc.integer({
        min: Number(schema.minimum ?? -5),
        max: Math.min(Number(schema.maximum ?? 50), 50),
      });
    case "number":
      return fc.double({ min: Number(schema.minimum ?? -5), max: Number(schema.maximum ?? 50), noNaN: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectsOf(schema: JsonSchema, inside: (part: unknown) => fc.Arbitrary<unknown>, depth: number) {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const required = (schema.required ?? []) as string[];
  const kept = depth > DEEPEST ? properties.filter(([name]) => required.includes(name)) : properties;
  return fc.record(Object.fromEntries(kept.map(([name, part]) => [name, inside(part)])), {
    requiredKeys: required.filter((name) => kept.some(([known]) => known === name)),
    noNullPrototype: true,
  });
}

const ADDRESSES = [
  "https://adilet.zan.kz/rus/docs/P1800000746",
  "https://old.adilet.zan.kz/kaz/docs/K1500000414",
  "https://www.gov.kz/memleket/entities/enbek/documents/details/1?lang=ru",
  "https://zan.gov.kz/client/#!/doc/118837/rus",
  "http://primeminister.kz/ru/news/x",
];

function textsOf(schema: JsonSchema): fc.Arbitrary<string> {
  const { format, pattern } = schema;
  if (format === "uri") return fc.constantFrom(...ADDRESSES);
  if (format === "date") return fc.constantFrom("2018-11-13", "2020-04-09", "2024-02-29");
  if (format === "date-time") return fc.constantFrom("2026-11-21T12:00:00.000Z", "2018-11-13T00:00:00Z");
  if (typeof pattern === "string") return matching(pattern);
  const letters = {
    minLength: Number(schema.minLength ?? 0),
    maxLength: Math.min(Number(schema.maxLength ?? MOST_LETTERS), MOST_LETTERS),
  };
  return fc.oneof(
    fc.string({ ...letters, unit: "grapheme" }),
    fc.constantFrom("Цель: рост до 9,0 %", "доля не более 10,2 % в 2021 году", "adilet", "ru", "P1800000746"),
  );
}

function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern, "u"), { size: "-1" });
  } catch {
    return fc.string();
  }
}
