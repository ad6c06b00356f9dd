// @ts-check
/** Lets a module import `kernel.wasm`: the AssemblyScript sources of the simulation's inner loop, compiled when they changed. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { main } from "assemblyscript/asc";

const root = resolve(import.meta.dirname, "..");
const sources = join(root, "shared/simulation/kernel");
const shared = ["shared/simulation/normal-quantile.ts"];
const cache = join(root, "node_modules/.cache/crewcast");
/** What the compiler is asked for: speed, vectors, no garbage collector and the memory the host gives it. */
const options = ["-O3", "--converge", "--runtime", "stub", "--enable", "simd", "--noAssert", "--importMemory"];

/** @param {string} entry */
async function fingerprint(entry) {
  const hash = createHash("sha256").update([entry, ...options].join(" "));
  hash.update(await readFile(join(root, "node_modules/assemblyscript/package.json")));
  const files = await readdir(sources, { recursive: true });
  const paths = [...files.filter((file) => file.endsWith(".ts")).map((file) => join(sources, file)), ...shared];
  for (const path of paths.toSorted()) hash.update(path.replace(root, "")).update(await readFile(resolve(root, path)));
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} entry */
async function compile(entry) {
  /** @type {Uint8Array<ArrayBuffer> | undefined} */
  let binary;
  const { error, stderr } = await main(
    [join("shared/simulation/kernel", entry), "--baseDir", root, "--outFile", "kernel.wasm", ...options],
    {
      writeFile: (name, contents) => {
        if (name === "kernel.wasm" && typeof contents !== "string") binary = Uint8Array.from(contents);
      },
    },
  );
  if (error || !binary) throw new Error(`The kernel does not compile.\n${stderr.toString()}`);
  return binary;
}

/** The compiled kernel, or another of its modules, from the cache when no source has changed. */
export async function kernelBytes(entry = "kernel.ts") {
  const cached = join(cache, `kernel-${await fingerprint(entry)}.wasm`);
  try {
    return new Uint8Array(await readFile(cached));
  } catch {
    const binary = await compile(entry);
    await mkdir(cache, { recursive: true });
    // Bundles are built side by side: none may read what another has only begun to write.
    const unfinished = `${cached}.${randomUUID()}`;
    await writeFile(unfinished, binary);
    await rename(unfinished, cached);
    return binary;
  }
}

/** @returns {import("vite").Plugin} */
export function kernel() {
  const id = "\0crewcast:kernel.wasm";
  return {
    name: "crewcast-kernel",
    enforce: "pre",
    resolveId: (source) => (source.endsWith("/kernel.wasm") ? id : undefined),
    async load(asked) {
      if (asked !== id) return undefined;
      for (const file of await readdir(sources, { recursive: true }))
        if (file.endsWith(".ts")) this.addWatchFile(join(sources, file));
      const text = Buffer.from(await kernelBytes()).toString("base64");
      return `export const kernelBytes = Uint8Array.from(atob(${JSON.stringify(text)}), (character) => character.charCodeAt(0));`;
    },
  };
}
