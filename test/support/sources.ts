// Reads the project's own files, for the tests that hold its architecture.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

const notOurs = new Set(["node_modules", "dist", "release", "coverage", "test-results", ".electron", ".git"]);

/** Every file of the project below a folder, as paths from the root with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    // At the root only: a feature may well be called coverage.
    if (notOurs.has(path)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path.replaceAll("\\", "/")];
  });
}

export const textOf = (file: string) => readFileSync(join(root, file), "utf8");

export const isCode = (file: string) => /\.(ts|tsx|mjs|cjs|js)$/.test(file);

/** The code of the product itself, without tests and build scripts. */
export const sources = ["shared", "electron", "renderer"].flatMap(filesBelow).filter(isCode);

export type Import = { readonly file: string; readonly target: string; readonly isOurs: boolean };

/** `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")` and `new URL("./x", …)`, as they are written here. */
const importing =
  /^(?:import|export)\b[^;"'`]*?\bfrom\s+"([^"\n]+)"|^import\s+"([^"\n]+)"|\bimport\("([^"\n]+)"\)|\bnew URL\(\s*"(\.[^"\n]+)"/gm;

/** What a file imports: a path from the root for our own files, the package's name for others'. */
export const importsOf = (file: string): readonly Import[] =>
  [...textOf(file).matchAll(importing)].map((match) => {
    const name = match.slice(1).find(Boolean) ?? "";
    const isOurs = name.startsWith(".");
    const target = isOurs ? relative(root, resolve(root, dirname(file), name)).replaceAll("\\", "/") : name;
    return { file, target, isOurs };
  });
