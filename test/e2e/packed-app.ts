/** The app as it is released, packed around the Electron at hand: nobody else's eyes, the real archive and fuses. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, type Configuration } from "electron-builder";
import { electronPath, root } from "./world.ts";

/** Older Electrons have not got every fuse; the value is the first that has. */
const grantFileProtocolSince = 29;

export async function packApp(): Promise<{ folder: string; executable: string; remove(): void }> {
  const output = mkdtempSync(join(tmpdir(), "crewcast-packed-"));
  const electronDist = dirname(electronPath());
  const electronVersion = readFileSync(join(electronDist, "version"), "utf8").trim().replace(/^v/, "");
  const hasAllFuses = Number.parseInt(electronVersion) >= grantFileProtocolSince;
  const config: Configuration = {
    directories: { output },
    electronDist,
    electronVersion,
    async afterPack({ appOutDir, packager }) {
      // What lets an Electron from a registry package open the app of a clone has no place in a release.
      rmSync(join(appOutDir, "resources/app"), { recursive: true, force: true });
      if (!hasAllFuses) delete packager.config.electronFuses?.grantFileProtocolExtraPrivileges;
    },
  };
  await build({ projectDir: root, linux: ["dir"], publish: "never", config });
  const folder = join(output, "linux-unpacked");
  return {
    folder,
    executable: join(folder, "crewcast"),
    remove: () => rmSync(output, { recursive: true, force: true }),
  };
}

type Folder = { files: Readonly<Record<string, Folder | { size?: number }>> };

/** Every file in an asar archive: its header is JSON behind four lengths of four bytes each. */
export function filesInArchive(path: string): readonly string[] {
  const archive = readFileSync(path);
  const header = JSON.parse(archive.toString("utf8", 16, 16 + archive.readUInt32LE(12))) as Folder;
  const below = ({ files }: Folder, prefix: string): readonly string[] =>
    Object.entries(files).flatMap(([name, entry]) =>
      "files" in entry ? below(entry, `${prefix}${name}/`) : [prefix + name],
    );
  return below(header, "");
}

const fuseSentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const fuseNames = [
  "runAsNode",
  "enableCookieEncryption",
  "enableNodeOptionsEnvironmentVariable",
  "enableNodeCliInspectArguments",
  "enableEmbeddedAsarIntegrityValidation",
  "onlyLoadAppFromAsar",
  "loadBrowserProcessSpecificV8Snapshot",
  "grantFileProtocolExtraPrivileges",
] as const;

/** As Electron itself reads them: a sentinel in the executable, a version, how many there are, and a digit for each. */
export function fusesIn(executable: string): Readonly<Partial<Record<(typeof fuseNames)[number], boolean>>> {
  const bytes = readFileSync(executable);
  const at = bytes.indexOf(fuseSentinel, 0, "latin1") + fuseSentinel.length;
  const wire = bytes.toString("latin1", at + 2, at + 2 + bytes[at + 1]!);
  return Object.fromEntries(
    fuseNames.flatMap((name, index) => (index < wire.length ? [[name, wire[index] === "1"] as const] : [])),
  );
}
