// What may depend on what, and the few habits a compiler cannot hold. This file is also the documentation.
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, importsOf, isCode, sources, textOf } from "./support/sources.ts";

/** What each folder may import from us; of several that match a file, the longest decides. Its own files always. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "shared/base": [],
  "shared/catalogue": ["shared/base"],
  "shared/domain": ["shared/base", "shared/catalogue", "shared/privacy/smallest-group.ts"],
  "shared/simulation": ["shared/base", "shared/catalogue", "shared/domain"],
  "shared/analysis": ["shared/base", "shared/catalogue", "shared/domain", "shared/simulation"],
  "shared/analysis/retention/team-causes": [
    "shared/base",
    "shared/catalogue",
    "shared/domain",
    "shared/simulation",
    "shared/analysis",
    "shared/privacy",
  ],
  "shared/analysis/hiring-brief": [
    "shared/base",
    "shared/catalogue",
    "shared/domain",
    "shared/simulation",
    "shared/analysis",
    "shared/privacy",
  ],
  "shared/analysis/retention": [
    "shared/base",
    "shared/catalogue",
    "shared/domain",
    "shared/simulation",
    "shared/analysis",
    "shared/privacy",
  ],
  "shared/format": ["shared/base", "shared/catalogue", "shared/domain"],
  "shared/format/office": [
    "shared/base",
    "shared/catalogue",
    "shared/domain",
    "shared/simulation",
    "shared/analysis",
    "shared/presentation",
    "shared/privacy",
    "shared/format",
    "shared/i18n",
  ],
  "shared/privacy": ["shared/base"],
  "shared/presentation": [
    "shared/base",
    "shared/catalogue",
    "shared/domain",
    "shared/analysis",
    "shared/privacy",
    "shared/i18n",
  ],
  "shared/presentation/page": [
    "shared/base",
    "shared/catalogue",
    "shared/domain",
    "shared/simulation",
    "shared/analysis",
    "shared/privacy",
    "shared/presentation",
    "shared/i18n",
  ],
  "shared/sample": ["shared/base", "shared/catalogue", "shared/domain"],
  "shared/i18n": ["shared/base"],
  "shared/i18n/difference": ["shared/base", "shared/catalogue", "shared/domain", "shared/i18n"],
  "shared/i18n/check-in-guide": ["shared/base", "shared/catalogue", "shared/domain", "shared/i18n"],
  "shared/i18n/hiring-brief": ["shared/base", "shared/catalogue", "shared/domain", "shared/analysis", "shared/i18n"],
  "shared/ipc": ["shared/base", "shared/presentation/slide.ts"],

  electron: ["shared/base", "shared/ipc", "shared/i18n"],
  "electron/show": ["shared/base", "shared/domain/deck.ts", "shared/ipc", "shared/presentation", "electron"],
  "electron/headless": ["shared", "electron/user-files.ts", "electron/vault"],

  "renderer/ui": [],
  "renderer/i18n": ["shared"],
  "renderer/role": ["shared", "renderer/ui", "renderer/i18n"],
  "renderer/notes": ["shared", "renderer/role", "renderer/workspace", "renderer/ui", "renderer/i18n"],
  "renderer/focus": ["shared", "renderer/workspace", "renderer/ui", "renderer/i18n"],
  "renderer/data": ["shared"],
  "renderer/workspace": ["shared", "renderer/data"],
  "renderer/simulator": ["shared", "renderer/workspace"],
  "renderer/analyst": ["shared", "renderer/workspace", "renderer/simulator"],
  "renderer/charts": ["shared", "renderer/ui", "renderer/i18n"],
  "renderer/explain": [
    "renderer/analyst",
    "shared",
    "renderer/workspace",
    "renderer/focus",
    "renderer/simulator",
    "renderer/charts",
    "renderer/ui",
    "renderer/i18n",
  ],
  "renderer/differences": ["shared", "renderer/simulator", "renderer/role", "renderer/ui", "renderer/i18n"],
  "renderer/paper": ["shared", "renderer/ui", "renderer/i18n"],
  "renderer/page": ["shared"],
  "renderer/features": [
    "shared",
    ...[
      "paper",
      "explain",
      "differences",
      "workspace",
      "simulator",
      "analyst",
      "focus",
      "notes",
      "role",
      "charts",
      "ui",
      "i18n",
    ].map((folder) => `renderer/${folder}`),
  ],
  "renderer/app": ["shared", "renderer"],
  "renderer/main.tsx": ["shared", "renderer"],
  "renderer/show.tsx": ["shared", "renderer"],
};

/** The packages each folder may use, and nobody else: the walls around the database, the canvas and the machine. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  shared: ["zod"],
  "shared/analysis": ["zod", "highs"],
  "shared/i18n": ["i18next"],
  "shared/format": ["zod", "fflate", "saxes", "write-excel-file"],
  "shared/format/office": ["fflate", "pptxgenjs", "write-excel-file"],

  electron: ["electron", "node", "zod"],
  "electron/vault": ["electron", "node", "zod", "hash-wasm"],
  "electron/headless": ["node"],

  renderer: ["react", "react-dom", "react-aria-components", "lucide-react", "zustand", "immer", "zod"],
  "renderer/ui": [
    "react",
    "react-aria-components",
    "lucide-react",
    "@fontsource-variable/inter",
    "@tanstack/react-virtual",
  ],
  "renderer/analyst": ["react", "highs"],
  "renderer/data": ["dexie", "zod"],
  "renderer/charts": ["react", "react-aria-components", "lucide-react", "chart.js"],
  "renderer/main.tsx": ["react", "react-dom", "zod", "@fontsource-variable/inter"],
  "renderer/show.tsx": ["react-dom", "@fontsource-variable/inter"],
};

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function ruleFor<Rule>(rules: Readonly<Record<string, Rule>>, file: string): Rule {
  const folders = Object.keys(rules).filter((folder) => isWithin(file, folder));
  const longest = folders.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) throw new Error(`${file} lies in no folder of the architecture`);
  return rules[longest]!;
}

/** The folder a file belongs to. A feature is a house of its own: it may not look into its neighbour's. */
function houseOf(file: string): string {
  const feature = /^renderer\/features\/[^/]+/.exec(file)?.[0];
  const folders = Object.keys(mayImport).filter((folder) => isWithin(file, folder));
  return feature ?? folders.toSorted((a, b) => b.length - a.length)[0] ?? file;
}

/** `node:fs` → node, `chart.js/auto` → chart.js, `@scope/name/file` → @scope/name. */
function packageOf(target: string): string {
  if (target.startsWith("node:")) return "node";
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}

const imports = sources.flatMap(importsOf);
const offenders = (files: readonly string[], pattern: RegExp) => files.filter((file) => pattern.test(textOf(file)));

describe("dependencies", () => {
  it.each(Object.keys(mayImport))("%s imports only the folders below it", (folder) => {
    const strays = imports.filter(({ file, target, isOurs }) => {
      if (!isOurs || houseOf(file).replace(/^(renderer\/features)\/.*/, "$1") !== folder) return false;
      return ![houseOf(file), ...ruleFor(mayImport, file)].some((allowed) => isWithin(target, allowed));
    });
    expect(strays.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it("uses each package only where it belongs", () => {
    const strays = imports.filter(
      ({ file, target, isOurs }) => !isOurs && !ruleFor(mayUse, file).includes(packageOf(target)),
    );
    expect(strays.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it("names the file it means: no barrels, no missing endings", () => {
    // The kernel is AssemblyScript, which names modules without endings and shows its arrays through its entry.
    const typescript = sources.filter((file) => !isWithin(file, "shared/simulation/kernel"));
    const vague = imports
      .filter(({ file }) => typescript.includes(file))
      .filter(({ target, isOurs }) => isOurs && !/\.(ts|tsx|css|svg|html|wasm|program)$/.test(target));
    expect(vague.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
    expect(offenders(typescript, /^export \* /m)).toEqual([]);
    expect(sources.filter((file) => /^index\.tsx?$/.test(basename(file)))).toEqual([]);
  });

  it("exports by name, never by default", () => {
    expect(offenders(sources, /^export default /m)).toEqual([]);
  });
});

// That shared/ knows no page, no Node and no console is the compiler's to say: its tsconfig.json has neither.
describe("shared", () => {
  const shared = sources.filter((file) => isWithin(file, "shared"));

  it("reads no clock and rolls no dice", () => {
    expect(offenders(shared, /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/)).toEqual([]);
  });
});

describe("the renderer", () => {
  const renderer = sources.filter((file) => isWithin(file, "renderer"));

  it("keeps nothing in localStorage, which a crash loses", () => {
    expect(offenders(renderer, /\blocalStorage\b|\bsessionStorage\b/)).toEqual([]);
  });

  it("formats numbers, money and months in one place", () => {
    expect(offenders(renderer, /\bIntl\.\w+Format\b|\.toLocale(Date|Time)?String\(/)).toEqual([]);
  });
});

describe("files", () => {
  const code = [...sources, ...["test", "build"].flatMap(filesBelow).filter(isCode)];
  const linesOf = (file: string) => textOf(file).trimEnd().split("\n").length;

  it("stay short enough to read in one sitting", () => {
    expect(code.filter((file) => linesOf(file) > 300).map((file) => `${file}: ${linesOf(file)} lines`)).toEqual([]);
  });

  it("are a median of 70 lines or less", () => {
    const lengths = sources.map(linesOf).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
  });

  it("are named in kebab-case, components as they are called", () => {
    const words =
      /^[a-z0-9]+(-[a-z0-9]+)*(\.(store|view|worker|test|e2e|config|d|wasm|program|renderer|electron|headless|page))*$/;
    const component = /^[A-Z][A-Za-z0-9]*(\.test)?$/;
    const nameOf = (file: string) => basename(file).replace(/\.\w+$/, "");
    const strays = code.filter(
      (file) => !words.test(nameOf(file)) && !(/tsx$/.test(file) && component.test(nameOf(file))),
    );
    expect(strays).toEqual([]);
  });

  it("promise nothing for later and know no particular machine", () => {
    const texts = [...code, ...["shared", "electron", "renderer", "test", "build"].flatMap(filesBelow)].filter((file) =>
      /\.(md|ts|tsx|mjs|cjs|js|css|html|json|yml)$/.test(file),
    );
    const later = new RegExp(["TODO", "FIXME", "XXX"].map((word) => `\\b${word}\\b`).join("|"));
    const machine = new RegExp(["work", "root"].map((folder) => `["'\`( ]/${folder}/`).join("|"));
    expect(offenders(texts, later).filter((file) => file !== "test/architecture.test.ts")).toEqual([]);
    expect(offenders(texts, machine)).toEqual([]);
  });
});
