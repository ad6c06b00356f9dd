// @ts-check
// Writes shared/format/workspace.schema.json from the schemas, after one of them has changed.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { runnerImport } from "vite";

const root = resolve(import.meta.dirname, "..");
/** @type {{ module: typeof import("../shared/format/json-schema.ts") }} */
const { module } = await runnerImport(resolve(root, "shared/format/json-schema.ts"));

const file = "shared/format/workspace.schema.json";
writeFileSync(resolve(root, file), `${JSON.stringify(module.crewcastJsonSchema(), undefined, 2)}\n`);
console.log(`Wrote ${file}`);
