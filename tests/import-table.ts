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

/** Folder → what its files may import: folders of ours, and packages (`*` means any). */
interface Rule {
  readonly folder: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

// The deepest folder that holds the file decides, so longer paths stand first.
const RULES: readonly Rule[] = [
  { folder: "shared/text", folders: [], packages: ["@orama/stemmers", "diff"] },
  { folder: "shared/portals", folders: ["shared/text"], packages: ["@mozilla/readability"] },
  { folder: "shared/statements", folders: ["shared/text"], packages: ["compromise"] },
  { folder: "shared/comparison", folders: ["shared/statements", "shared/text"], packages: [] },
  { folder: "shared/contract", folders: [], packages: ["valibot"] },
  { folder: "extension/page", folders: ["shared"], packages: [] },
  {
    folder: "extension/ui",
    folders: ["shared", "extension"],
    packages: ["preact", "@floating-ui/dom", "valibot"],
  },
  { folder: "extension", folders: ["shared"], packages: ["*"] },
  { folder: "api", folders: ["shared"], packages: ["*"] },
];

/** Files in which one import beyond the table is right. */
const EXCEPTIONS: Readonly<Record<string, (imported: Import) => boolean>> = {
  "extension/api-client.ts": ({ target, isTypeOnly }) => isTypeOnly && target === "api/app.ts",
};

/** `extension/ui` and `extension/page` may not reach into each other's world, even through the folder they share. */
const FORBIDDEN: readonly (readonly [from: string, to: string])[] = [
  ["extension/ui", "extension/page"],
  ["extension/ui", "extension/api-client.ts"],
  ["extension/page", "extension/ui"],
];

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

function describe({ folders, packages }: Rule): string {
  return [...folders, ...packages].join(", ") || "nothing";
}

function isAllowed(path: string, rule: Rule, imported: Import): boolean {
  if (EXCEPTIONS[path]?.(imported) === true) return true;
  const { target } = imported;
  if (FORBIDDEN.some(([from, to]) => isInside(path, from) && isInside(target, to))) return false;
  if (/^(?:shared|api|extension|tests|scripts)\//u.test(target))
    return isInside(target, rule.folder) || rule.folders.some((folder) => isInside(target, folder));
  if (target.startsWith("node:") || target === "wxt" || target.startsWith("wxt/"))
    return rule.packages.includes("*");
  return rule.packages.some((name) => name === "*" || target === name || target.startsWith(`${name}/`));
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
