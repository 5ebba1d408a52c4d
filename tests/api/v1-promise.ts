/** What the description of the API promises its clients, a line for each thing that could be broken. */
export interface Promised {
  /** Paths, parameters, properties with their types, values taken, properties always given: none may vanish. */
  readonly offers: readonly string[];
  /** Parameters and properties that a request must hold: none may be added to what is there. */
  readonly demands: readonly string[];
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The promises of all `/v1` operations and of the schemas they name. */
export function readPromises({ paths, components }: Description): Promised {
  const found = { offers: [] as string[], demands: [] as string[] };
  for (const [path, operations] of Object.entries(paths))
    if (path.startsWith("/v1/"))
      for (const [method, operation] of Object.entries(operations))
        addOperation(found, `${method.toUpperCase()} ${path}`, operation);
  for (const [name, schema] of Object.entries(components.schemas)) addSchema(found, name, schema);
  return { offers: [...new Set(found.offers)].sort(), demands: [...new Set(found.demands)].sort() };
}

interface Found {
  readonly offers: string[];
  readonly demands: string[];
}

function addOperation(found: Found, name: string, { parameters = [], requestBody, responses }: Operation) {
  found.offers.push(name);
  for (const parameter of parameters) {
    found.offers.push(`${name} takes ${parameter.in} ${parameter.name}`);
    if (parameter.required === true) found.demands.push(`${name} needs ${parameter.in} ${parameter.name}`);
  }
  for (const [type, { schema }] of Object.entries(requestBody?.content ?? {}))
    addSchema(found, `${name} body ${type}`, schema ?? {});
  for (const [status, { content }] of Object.entries(responses))
    for (const [type, { schema }] of Object.entries(content ?? {}))
      addSchema(found, `${name} ${status} ${type}`, schema ?? {});
}

/** Objects that refuse what they do not know are requests; the others are answers. */
function addSchema(found: Found, name: string, schema: Schema): void {
  found.offers.push(`${name}: ${typeOf(schema)}`);
  const isRequest = schema.additionalProperties === false;
  for (const [key, property] of Object.entries(schema.properties ?? {}))
    addSchema(found, `${name}.${key}`, property);
  for (const key of schema.required ?? []) {
    if (isRequest) found.demands.push(`${name} needs ${key}`);
    else found.offers.push(`${name} always gives ${key}`);
  }
  for (const value of schema.enum ?? []) found.offers.push(`${name} may be ${JSON.stringify(value)}`);
  if (schema.items !== undefined) addSchema(found, `${name}[]`, schema.items);
  for (const option of schema.anyOf ?? []) addSchema(found, `${name} (${typeOf(option)})`, option);
}

function typeOf({ $ref, type, const: constant, anyOf }: Schema): string {
  if ($ref !== undefined) return $ref.split("/").at(-1) ?? $ref;
  if (constant !== undefined) return JSON.stringify(constant);
  if (anyOf !== undefined) return anyOf.map(typeOf).join(" | ");
  return type ?? "any";
}

/** Kept promises that are broken now: what vanished, and what existing operations and schemas newly demand. */
export function findBroken(kept: Promised, now: Promised): string[] {
  const offered = new Set(now.offers);
  const demanded = new Set(kept.demands);
  const owners = new Set(kept.offers.map(ownerOf));
  return [
    ...kept.offers.filter((line) => !offered.has(line)).map((line) => `gone: ${line}`),
    ...now.demands
      .filter((line) => !demanded.has(line) && owners.has(ownerOf(line)))
      .map((line) => `new demand: ${line}`),
  ];
}

/** The operation or the schema that a line is about. */
function ownerOf(line: string): string {
  return /^[A-Z]+ \/\S+|^\w+/.exec(line)?.[0] ?? line;
}
