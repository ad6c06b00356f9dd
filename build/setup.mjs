// @ts-check
// Brings a fresh clone to where the app can be opened: packages, an Electron, the libraries it needs. Quick when done.
import { findElectron } from "./setup/electron-runtime.mjs";
import { installPackages } from "./setup/packages.mjs";
import { isProgram, runProgram, say, SetupProblem } from "./setup/run.mjs";
import { installSystemLibraries } from "./setup/system-libraries.mjs";

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new SetupProblem(`Crewcast needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
}

/** Everything but Electron: enough for the headless program, the checks and the unit tests. */
export async function setUpPackages() {
  requireNode();
  await installPackages();
}

/** @returns {Promise<import("./setup/electron-runtime.mjs").Runtime>} the Electron to open the app with */
export async function setUp({ forTests = false } = {}) {
  await setUpPackages();
  const runtime = await findElectron();
  await installSystemLibraries(runtime.executable, { forTests });
  return runtime;
}

if (isProgram(import.meta)) {
  await runProgram(async () => {
    const { executable, version, kind } = await setUp({ forTests: process.argv.includes("--for-tests") });
    say(`Ready: Electron ${version} (${kind})`);
    console.log(executable);
  });
}
