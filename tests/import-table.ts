import { posix } from "node:path";

/** One source file as the rules see it. */
export interface SourceFile {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly target: string;
  readonly isTypeOnly: boolean;
}

/** Folder → what its files may import: folders or files of ours, and packages; `node:` is Node's own. */
interface Rule {
  readonly folder: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

// The deepest folder that holds the file decides, so longer paths stand first.
const RULES: readonly Rule[] = [
  { folder: "shared/text", folders: [], packages: ["@orama/stemmers"] },
  { folder: "shared/portals", folders: ["shared/text"], packages: ["@mozilla/readability"] },
  { folder: "shared/statements", folders: ["shared/text"], packages: [] },
  { folder: "shared/comparison", folders: ["shared/statements", "shared/text"], packages: [] },
  { folder: "shared/contract", folders: [], packages: ["valibot"] },
  {
    folder: "shared/wire",
    folders: [
      "shared/contract",
      "shared/comparison",
      "shared/portals/portal-facts.ts",
      "shared/statements",
      "shared/text",
    ],
    packages: [],
  },
  {
    folder: "extension/page",
    folders: ["shared/portals", "shared/statements", "shared/text"],
    packages: [],
  },
  {
    folder: "extension/ui",
    folders: ["shared/contract", "shared/text", "extension/adopt-styles.ts", "extension/result.ts"],
    packages: ["@floating-ui/dom", "preact"],
  },
  {
    folder: "extension",
    folders: ["shared"],
    packages: ["idb", "jsonc-parser", "preact", "uplot", "valibot", "wxt"],
  },
  {
    folder: "api",
    folders: ["shared"],
    packages: [
      "@electric-sql/pglite",
      "@hono/node-server",
      "@valibot/to-json-schema",
      "drizzle-kit",
      "drizzle-orm",
      "hono",
      "linkedom",
      "mammoth",
      "node:",
      "pg",
      "unpdf",
      "valibot",
    ],
  },
];

/** Files in which one import beyond the table is right. */
const EXCEPTIONS: Readonly<Record<string, (imported: Import) => boolean>> = {
  "extension/api-client.ts": ({ target, isTypeOnly }) =>
    isTypeOnly && (target === "api/app.ts" || isOfPackage(target, "hono")),
};

/** Lists every import that the table does not allow, each as a sentence that says what to do. */
export function findViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const rule = RULES.find(({ folder }) => isInside(file.path, folder));
    if (rule === undefined) return [];
    return readImports(file)
      .filter((imported) => !isAllowed(file.path, rule, imported))
      .map(
        ({ target }) =>
          `${file.path} imports ${target}: ${rule.folder} may import ${describe(rule)}. ` +
          "Move the code to a folder that may, or pass the value in as an argument.",
      );
  });
}

/** Lists every package that a rule allows and no file under it imports: the table must not promise more than there is. */
export function findUnusedPackages(files: readonly SourceFile[]): string[] {
  return RULES.flatMap(({ folder, packages }) => {
    const imports = files.filter(({ path }) => isInside(path, folder)).flatMap(readImports);
    const unused = packages.filter((name) => !imports.some(({ target }) => isOfPackage(target, name)));
    return unused.map((name) => `${folder} imports nothing of ${name}: take it out of the table.`);
  });
}

function describe({ folders, packages }: Rule): string {
  return [...folders, ...packages].join(", ") || "nothing";
}

function isAllowed(path: string, rule: Rule, imported: Import): boolean {
  if (EXCEPTIONS[path]?.(imported) === true) return true;
  const { target } = imported;
  if (/^(?:shared|api|extension|tests|scripts)\//u.test(target))
    return isInside(target, rule.folder) || rule.folders.some((folder) => isInside(target, folder));
  return rule.packages.some((name) => isOfPackage(target, name));
}

function isOfPackage(target: string, name: string): boolean {
  return name === "node:" ? target.startsWith(name) : isInside(target, name);
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gmu;

function readImports({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORT)].map(([, typeOnly, fixed, dynamic]) => {
    const written = fixed ?? dynamic ?? "";
    const target = written.startsWith(".") ? posix.join(posix.dirname(path), written) : written;
    return { target, isTypeOnly: typeOnly !== undefined };
  });
}
