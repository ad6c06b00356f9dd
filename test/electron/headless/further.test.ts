import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPlan } from "../../../electron/headless/run-plan.ts";
import type { Language } from "../../../shared/base/words.ts";
import { languages } from "../../../shared/base/words.ts";
import { writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";

const sample = sampleWorkspace("en");
/** A plan with changes, on a team small enough to leave each one out. */
const members = sample.baseline.members.slice(0, 5);
const scenario = { ...sample.scenarios[1]!, months: 12, trials: 60 };
const small = { ...sample, baseline: { ...sample.baseline, members, checkIns: [] }, scenarios: [scenario] };

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crewcast-further-"));
  writeFileSync(at("plan.crewcast"), writeWorkspaceFile(small));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(args: readonly string[], language: Language = "en") {
  let printed = "";
  let said = "";
  const unexpected: unknown[] = [];
  const exitCode = await runPlan([at("plan.crewcast"), ...args], {
    version: "1.0.0",
    language,
    columns: 100,
    isTerminal: false,
    now: () => 0,
    print: (text) => (printed += text),
    say: (text) => (said += text),
    report: (cause) => unexpected.push(cause),
    openSimulators: () => ({
      simulators: [inProcessSimulator((cause) => unexpected.push(cause))],
      close: () => Promise.resolve(),
    }),
  });
  expect({ exitCode, unexpected }).toEqual({ exitCode: 0, unexpected: [] });
  return { printed, said };
}

type ScenarioJson = {
  uncertainty: { totals: object; members?: object };
  sensitivity: Record<string, { influences: { coefficientId: string }[] }>;
  worth: { shortfall: { mean: number } }[];
};
type Json = { scenarios: ScenarioJson[] };
const scenarioIn = (name: string) => (JSON.parse(readFileSync(at(name), "utf8")) as Json).scenarios[0]!;

describe("runPlan with --uncertainty", () => {
  it("says which part of each headline figure is not knowing, and that its bands include it", async () => {
    const { printed } = await run(["--uncertainty", "--json", at("u.json"), "--html", at("u.html")]);
    expect(printed).toContain("What is chance, and what is not knowing");
    expect(printed).toMatch(/30 worlds of 2 futures each/);
    expect(printed).toMatch(/People leaving +\d+\.\d +[\d.]+–[\d.]+ +[\d.]+–[\d.]+ +\d+% ± \d+\.\d/);
    expect(printed).toContain("All bands and probabilities of this scenario include not knowing.");
    expect(readFileSync(at("u.html"), "utf8")).toContain("What is chance, and what is not knowing");
    const { uncertainty } = scenarioIn("u.json");
    expect(Object.keys(uncertainty.totals)).toContain("holds");
    expect(uncertainty.members).toBeUndefined();
    expect((await run(["--scenario", scenario.name])).printed).not.toContain("not knowing");
  });

  it("gives the same bytes every time", async () => {
    await run(["--uncertainty", "--json", at("a.json")]);
    await run(["--uncertainty", "--json", at("b.json")]);
    expect(readFileSync(at("a.json"), "utf8")).toBe(readFileSync(at("b.json"), "utf8"));
  });
});

describe("runPlan with --sensitivity", () => {
  it("lists what to measure first, with shares, errors and what could be noise, beside the plain projection", async () => {
    const { printed, said } = await run(["--sensitivity", "--json", at("s.json"), "--progress"]);
    expect(printed).toContain("What to measure first · Coverage in its lowest month");
    expect(printed).toContain("What to measure first · People leaving");
    expect(printed).toMatch(/ 60 futures · /);
    expect(printed).not.toContain("What is chance, and what is not knowing");
    expect(said).toContain("futures in many worlds");
    const { sensitivity } = scenarioIn("s.json");
    expect(sensitivity["shortfall"]!.influences.length).toBeGreaterThan(50);
  });
});

describe("runPlan with --worth", () => {
  it("ranks changes and levers with intervals, and tells people apart by id alone", async () => {
    const { printed, said } = await run(["--worth", "--json", at("w.json"), "--progress"]);
    expect(printed).toContain("What each change and each running lever is worth");
    expect(printed).toMatch(/Hire 1 × CSM \(mostly Support-type\) +[+−±][\d.]+ \([+−±][\d.]+ to [+−±][\d.]+\)/);
    const people = printed.slice(printed.indexOf("Where this plan leans on one person"));
    const everything = printed + readFileSync(at("w.json"), "utf8");
    for (const { id, name } of members) {
      expect(people).toContain(`  ${id} `);
      expect(name.split(" ").filter((part) => new RegExp(`\\b${part}\\b`).test(everything))).toEqual([]);
    }
    expect(said).toContain("plans without one part");
    const { worth } = scenarioIn("w.json");
    const means = worth.map(({ shortfall }) => shortfall.mean);
    expect(means).toEqual([...means].sort((one, other) => one - other));
  });

  it("names people where names were asked for", async () => {
    const { printed } = await run(["--worth", "--names"]);
    expect(printed.slice(printed.indexOf("Where this plan leans on one person"))).toContain(members[0]!.name);
  });
});

describe("the tables beyond the projection", () => {
  it.each(languages)("have all their words (%s)", async (language) => {
    const { printed } = await run(["--uncertainty", "--sensitivity", "--worth"], language);
    expect(printed).not.toMatch(/analyses\.|\{\{|undefined|NaN|Infinity/);
  });
});
