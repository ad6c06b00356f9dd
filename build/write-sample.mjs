// @ts-check
// Writes shared/sample/kitanagi.*.crewcast from the generator, after it or the file format has changed.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { runnerImport } from "vite";

const root = resolve(import.meta.dirname, "..");
/** @type {{ module: typeof import("../shared/sample/sample-workspace.ts") }} */
const { module: sample } = await runnerImport(resolve(root, "shared/sample/sample-workspace.ts"));
/** @type {{ module: typeof import("../shared/format/workspace-file.ts") }} */
const { module: format } = await runnerImport(resolve(root, "shared/format/workspace-file.ts"));

for (const language of /** @type {const} */ (["ja", "en"])) {
  const file = `shared/sample/kitanagi.${language}.crewcast`;
  writeFileSync(resolve(root, file), format.writeWorkspaceFile(sample.sampleWorkspace(language)));
  console.log(`Wrote ${file}`);
}
