// What the project is made of: exact versions, honest hashes, known licences, nothing that runs by itself.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, root, sources, textOf } from "./support/sources.ts";

type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
};

const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8")) as Record<string, unknown>;

const manifest = readJson("package.json") as {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const { "": _project, ...locked } = readJson("package-lock.json")["packages"] as Record<string, Locked>;
const entries = Object.entries(locked);
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const namesOf = (found: readonly (readonly [string, Locked])[]) => found.map(([path]) => nameOf(path));

/** Licences that let us ship the code inside a closed or an open product without further duties than naming them. */
const mayShip = [
  ...["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0", "(MIT AND Zlib)"],
  // Of a choice we take the first.
  "(MIT OR GPL-3.0-or-later)",
];
/** A font is not code: the Open Font License lets it be bundled. */
const mayShipFont = ["OFL-1.1"];
/** Tools that never leave the workshop may also carry these. */
const mayUse = [
  ...mayShip,
  ...mayShipFont,
  ...["MPL-2.0", "Python-2.0", "CC-BY-4.0", "WTFPL", "WTFPL OR ISC", "(WTFPL OR MIT)", "(MIT OR CC0-1.0)"],
];

/** Versions with known holes, or packages that were replaced. */
const denied: readonly {
  readonly name: string;
  readonly isDenied: (version: string) => boolean;
  readonly why: string;
}[] = [
  { name: "xlsx", isDenied: (version) => compare(version, "0.20.1") <= 0, why: "prototype pollution, slow patterns" },
  { name: "event-stream", isDenied: (version) => version === "3.3.6", why: "carried stolen code" },
  { name: "node-ipc", isDenied: (version) => compare(version, "9.2.2") >= 0, why: "turned against its users" },
];

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map((part) => Number.parseInt(part, 10)));
  const at = [0, 1, 2].find((part) => left?.[part] !== right?.[part]);
  return at === undefined ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0);
}

/** Where Node would find a package that is asked for from inside another: the nearest node_modules going up. */
function find(name: string, from: string): string | undefined {
  const here = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (here in locked) return here;
  if (from === "") return undefined;
  return find(name, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))));
}

/** The packages whose code ends up inside the product: what our sources import, and what that leans on. */
function shipped(): ReadonlySet<string> {
  const paths = new Set<string>();
  const take = (name: string, from: string) => {
    const path = find(name, from);
    if (path === undefined || paths.has(path)) return;
    paths.add(path);
    Object.keys(locked[path]?.dependencies ?? {}).forEach((dependency) => take(dependency, path));
  };
  for (const { target, isOurs } of sources.flatMap(importsOf)) {
    const name = target.split("/", target.startsWith("@") ? 2 : 1).join("/");
    // Electron is the machine the product runs on, with its own licence files beside it.
    if (!isOurs && name !== "electron") take(name, "");
  }
  return paths;
}

describe("package.json", () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  it("names exact versions", () => {
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("keeps every package out of the product unless it is bundled into it", () => {
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  it("pins the Electron that releases are made from", () => {
    expect(manifest.devDependencies["electron"]).toMatch(/^45\.\d+\.\d+$/);
    expect(locked["node_modules/electron"]?.version).toBe(manifest.devDependencies["electron"]);
  });
});

describe("package-lock.json", () => {
  it("holds a strong hash for every package", () => {
    expect(namesOf(entries.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-")))).toEqual([]);
  });

  it("points at the public registry or nowhere", () => {
    const elsewhere = entries.filter(
      ([, { resolved }]) => resolved !== undefined && new URL(resolved).host !== "registry.npmjs.org",
    );
    expect(namesOf(elsewhere)).toEqual([]);
    expect(textOf(".npmrc")).not.toMatch(/registry|_auth|token/i);
  });

  it("needs no package to run anything while it is installed", () => {
    // electron-winstaller only picks a 7-Zip for Windows installers; set-up installs with --ignore-scripts.
    expect(namesOf(entries.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual(["electron-winstaller"]);
  });

  it("holds none of the versions known to be harmful", () => {
    const harmful = entries.filter(([path, { version = "" }]) =>
      denied.some(({ name, isDenied }) => name === nameOf(path) && isDenied(version)),
    );
    expect(namesOf(harmful)).toEqual([]);
  });

  it("knows the licence of everything, and ships only what may be shipped", () => {
    const ships = shipped();
    const unknown = entries.filter(([, { license = "none" }]) => !mayUse.includes(license));
    const unshippable = entries.filter(([path, { license = "none" }]) => {
      const allowed = path.startsWith("node_modules/@fontsource") ? mayShipFont : mayShip;
      return ships.has(path) && !allowed.includes(license);
    });
    expect(namesOf(unknown)).toEqual([]);
    expect(namesOf(unshippable)).toEqual([]);
    expect(namesOf([...ships].map((path) => [path, {}]))).toEqual(expect.arrayContaining(["react", "zod"]));
  });
});
