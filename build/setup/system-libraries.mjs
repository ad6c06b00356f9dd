// @ts-check
// Electron on Linux leans on libraries of the system. This finds the missing ones and, on Debian as root, installs them.
import { existsSync } from "node:fs";
import { outputOf, run, say, secondsSince, SetupProblem } from "./run.mjs";

/** Which Debian package holds a shared library; the first name that the release knows is taken. */
const packageOf = {
  "libgtk-3.so": ["libgtk-3-0"],
  "libgdk-3.so": ["libgtk-3-0"],
  "libnss3.so": ["libnss3"],
  "libnssutil3.so": ["libnss3"],
  "libsmime3.so": ["libnss3"],
  "libnspr4.so": ["libnspr4"],
  "libasound.so": ["libasound2t64", "libasound2"],
  "libgbm.so": ["libgbm1"],
  "libdrm.so": ["libdrm2"],
  "libatk-1.0.so": ["libatk1.0-0"],
  "libatk-bridge-2.0.so": ["libatk-bridge2.0-0"],
  "libatspi.so": ["libatspi2.0-0"],
  "libcups.so": ["libcups2"],
  "libdbus-1.so": ["libdbus-1-3"],
  "libexpat.so": ["libexpat1"],
  "libglib-2.0.so": ["libglib2.0-0"],
  "libgobject-2.0.so": ["libglib2.0-0"],
  "libgio-2.0.so": ["libglib2.0-0"],
  "libcairo.so": ["libcairo2"],
  "libpango-1.0.so": ["libpango-1.0-0"],
  "libX11.so": ["libx11-6"],
  "libxcb.so": ["libxcb1"],
  "libXcomposite.so": ["libxcomposite1"],
  "libXdamage.so": ["libxdamage1"],
  "libXext.so": ["libxext6"],
  "libXfixes.so": ["libxfixes3"],
  "libXrandr.so": ["libxrandr2"],
  "libxkbcommon.so": ["libxkbcommon0"],
};

const isInstalled = (/** @type {string} */ command) => outputOf("sh", ["-c", `command -v ${command}`]) !== undefined;

/** @returns {string[]} the libraries the executable asks for and the system lacks, as the loader names them */
function missingLibraries(/** @type {string} */ executable) {
  const answer = outputOf("ldd", [executable]) ?? "";
  return [...answer.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => String(name));
}

/** @returns {string[][]} for each missing thing, the package names that would bring it */
function wantedPackages(/** @type {string} */ executable, /** @type {boolean} */ forTests) {
  const libraries = missingLibraries(executable).map((library) => {
    const known = Object.entries(packageOf).find(([name]) => library.startsWith(name));
    return known?.[1] ?? [library];
  });
  const hasJapanese = (outputOf("fc-list", [":lang=ja"]) ?? "") !== "";
  const needsDisplay = forTests || process.env["DISPLAY"] === undefined;
  return [
    ...libraries,
    ...(hasJapanese ? [] : [["fonts-noto-cjk"], ["fontconfig"]]),
    ...(forTests && !isInstalled("Xvfb") && needsDisplay ? [["xvfb"]] : []),
    ...(forTests && !isInstalled("strace") ? [["strace"]] : []),
    // Reads the text of an exported PDF as a reader would select it.
    ...(forTests && !isInstalled("pdftotext") ? [["poppler-utils"]] : []),
    // `ip` brings up the loopback of the empty network the tests run in.
    ...(forTests && !isInstalled("ip") ? [["iproute2"]] : []),
  ];
}

const isDebian = () => existsSync("/etc/debian_version") && isInstalled("apt-get");

/** The first of several names that this release knows: some libraries were renamed between releases. */
const knownName = (/** @type {string[]} */ names) =>
  names.find((name) => outputOf("apt-cache", ["show", name]) !== undefined) ?? names.at(-1) ?? "";

/** @param {string} executable the Electron that must start @param {{ forTests?: boolean }} [options] */
export async function installSystemLibraries(executable, { forTests = false } = {}) {
  if (process.platform !== "linux") return;
  const wanted = wantedPackages(executable, forTests);
  if (wanted.length === 0) return;
  const names = () => [...new Set(wanted.map(knownName))];
  const line = () => `apt-get install -y --no-install-recommends ${names().join(" ")}`;

  const mayInstall = isDebian() && process.getuid?.() === 0 && process.env["CREWCAST_NO_APT"] === undefined;
  if (!mayInstall) {
    const needed = missingLibraries(executable);
    const help = isDebian()
      ? `Run this once and start again:\n  sudo ${line()}`
      : `Install the packages of your system that hold: ${wanted.map((names) => names.at(-1)).join(" ")}`;
    if (needed.length > 0) throw new SetupProblem(`Electron lacks ${needed.join(", ")}.\n${help}`);
    say(`Some system packages are missing (not fatal).\n${help}`);
    return;
  }
  say("Installing missing system packages (apt-get)…");
  const started = performance.now();
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  const { ok, output } = await run("sh", ["-c", line()], { env });
  if (!ok || missingLibraries(executable).length > 0) {
    throw new SetupProblem(`${output}\n\nSome system packages could not be installed. Try:\n  ${line()}`);
  }
  say(`  installed ${names().join(", ")} in ${secondsSince(started)} s`);
}
