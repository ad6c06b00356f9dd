// @ts-check
// `npm run plan -- FILE`: projects a workspace file without a window. Says nothing of its own on standard output.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildAll } from "./build.mjs";
import { setUpPackages } from "./setup.mjs";
import { root, runProgram, say } from "./setup/run.mjs";

await runProgram(async () => {
  await setUpPackages();
  await buildAll({ log: say, only: ["headless program"] });
  // npm changes into the project first; the files named are those of the folder the user was in.
  const from = process.env["INIT_CWD"];
  if (from !== undefined) process.chdir(resolve(from));
  await import(pathToFileURL(join(root, "dist/headless/plan.mjs")).href);
});
