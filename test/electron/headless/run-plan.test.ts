import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../../electron/headless/host.ts";
import { languageOf } from "../../../electron/headless/host.ts";
import { runPlan } from "../../../electron/headless/run-plan.ts";
import { readWorkspaceFile, writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";

const sample = sampleWorkspace("en");
/** Small enough that a run takes no time; every step of it is real. */
const small = { ...sample, scenarios: sample.scenarios.map((scenario) => ({ ...scenario, months: 12, trials: 20 })) };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crewcast-plan-"));
  writeFileSync(at("plan.crewcast"), writeWorkspaceFile(small));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string) => join(folder, name);
const textOf = (name: string) => readFileSync(at(name), "utf8");

async function run(args: readonly string[], overrides: Partial<Host> = {}) {
  let printed = "";
  let said = "";
  const unexpected: unknown[] = [];
  const exitCode = await runPlan(args, {
    version: "1.2.3",
    language: "en",
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
    ...overrides,
  });
  return { exitCode, printed, said, unexpected };
}

describe("runPlan", () => {
  it("answers for every scenario and says nothing else", async () => {
    const { exitCode, printed, said, unexpected } = await run([at("plan.crewcast")]);
    expect({ exitCode, unexpected }).toEqual({ exitCode: 0, unexpected: [] });
    expect(said).toBe("");
    expect(printed).toContain("Kitanagi (sample) · As we are");
    expect(printed).toContain("Kitanagi (sample) · Hire ahead");
    expect(printed).toMatch(/20 futures · seed 20261122/);
    expect(printed).toContain("Side by side");
  });

  it("projects only the scenario asked for, however its name is typed, with the trials and the seed asked for", async () => {
    const { printed } = await run([
      at("plan.crewcast"),
      "--scenario",
      "ｈｉｒｅ AHEAD",
      "--trials",
      "10",
      "--seed",
      "3",
    ]);
    expect(printed).not.toContain("As we are");
    expect(printed).toMatch(/10 futures · seed 3 /);
  });

  it("speaks Japanese where it is asked to or the machine does", async () => {
    const { printed } = await run([at("plan.crewcast"), "--language", "ja"]);
    expect(printed).toContain("20通りの未来");
    expect((await run(["--help"], { language: "ja" })).printed).toContain("終了コード");
  });

  it("names nobody unless asked to, in any of its files", async () => {
    const outputs = ["--json", at("o.json"), "--csv", at("o.csv"), "--html", at("o.html")];
    const { printed } = await run([at("plan.crewcast"), ...outputs]);
    const everything = printed + textOf("o.json") + textOf("o.csv") + textOf("o.html");
    for (const { name } of sample.baseline.members) {
      for (const part of [name, ...name.split(" ")]) expect(everything).not.toMatch(new RegExp(`\\b${part}\\b`));
    }
    expect((await run([at("plan.crewcast"), "--names"])).printed).toContain("Yuki Kuroda");
  });

  it("writes the page that calculates by itself, with all that it needs and nobody's name", async () => {
    const { exitCode, said } = await run([at("plan.crewcast"), "--page", at("page.html")]);
    expect([exitCode, said]).toEqual([0, `Wrote ${at("page.html")}\n`]);
    const page = textOf("page.html");
    expect(page).toMatch(/default-src (?:'|&#39;)none/);
    expect(page).toContain('id="page-plan"');
    expect(small.baseline.members.filter(({ name }) => page.includes(name))).toEqual([]);
  });

  it("writes data that is whole: every month of every scenario", async () => {
    const { said } = await run([at("plan.crewcast"), "--json", at("o.json"), "--csv", at("o.csv")]);
    expect(said).toBe(`Wrote ${at("o.json")}\nWrote ${at("o.csv")}\n`);
    const { scenarios } = JSON.parse(textOf("o.json")) as {
      scenarios: { projection: { coverage: { p50: number[] } } }[];
    };
    expect(scenarios.map(({ projection }) => projection.coverage.p50.length)).toEqual([12, 12]);
    expect(textOf("o.csv").trimEnd().split("\r\n")).toHaveLength(1 + 2 * 12);
    expect(readdirSync(folder).sort()).toEqual(["o.csv", "o.json", "plan.crewcast"]);
  });

  it("gives the same bytes every time", async () => {
    await run([at("plan.crewcast"), "--json", at("a.json")]);
    await run([at("plan.crewcast"), "--json", at("b.json")]);
    expect(textOf("a.json")).toBe(textOf("b.json"));
  });

  it.each([
    ["a missing file", "none.crewcast", 3, "could not be read"],
    ["a folder", ".", 3, "could not be read"],
  ])("refuses %s", async (_, name, code, words) => {
    const { exitCode, printed, said } = await run([at(name)]);
    expect({ exitCode, printed }).toEqual({ exitCode: code, printed: "" });
    expect(said).toContain(words);
  });

  it("refuses a file that is no workspace, a newer one, and one with a wrong value, each in its own words", async () => {
    const refusal = async (text: string) => {
      writeFileSync(at("bad.crewcast"), text);
      const { exitCode, said } = await run([at("bad.crewcast")]);
      expect(exitCode).toBe(3);
      return said;
    };
    expect(await refusal("name,team")).toContain("is not a Crewcast file");
    expect(await refusal('{"format":"crewcast","version":9}')).toContain("newer Crewcast");
    expect(await refusal(textOf("plan.crewcast").replace('"touchModel": "high"', '"touchModel": "hihg"'))).toContain(
      "baseline.segments[0].touchModel: expected high | low | tech",
    );
  });

  it("lists the scenarios there are when one is unknown", async () => {
    const { exitCode, said } = await run([at("plan.crewcast"), "--scenario", "Plan B"]);
    expect(exitCode).toBe(2);
    expect(said).toContain("As we are, Hire ahead");
  });

  it("says in one sentence what is wrong with the command, and where help is", async () => {
    const { exitCode, printed, said } = await run(["--bogus"]);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
    expect(said).toBe("There is no option --bogus.\nnpm run plan -- --help shows what is possible.\n");
  });

  it("prints the report before it fails to write a file", async () => {
    const { exitCode, printed, said } = await run([at("plan.crewcast"), "--json", at("no/such/folder/o.json")]);
    expect(exitCode).toBe(3);
    expect(printed).toContain("As we are");
    expect(said).toContain("“o.json” could not be written");
  });

  it("answers something unexpected with a sentence and keeps the cause for whoever looks", async () => {
    const broken = new Error("no threads");
    const { exitCode, said, unexpected } = await run([at("plan.crewcast")], {
      openSimulators: () => {
        throw broken;
      },
    });
    expect({ exitCode, unexpected }).toEqual({ exitCode: 1, unexpected: [broken] });
    expect(said).not.toMatch(/\n\s+at /);
  });

  it("refuses a plan that would explode: the place and the cure, and a code of its own", async () => {
    const [plan] = small.scenarios;
    const [segment, ...others] = small.baseline.segments;
    const growth = { newPerMonth: 10_000, monthlyGrowth: 0.5 };
    const baseline = { ...small.baseline, segments: [{ ...segment!, growth }, ...others] };
    const exploding = { ...small, baseline, scenarios: [{ ...plan!, months: 120 }] };
    writeFileSync(at("big.crewcast"), writeWorkspaceFile(exploding));
    const english = await run([at("big.crewcast")]);
    expect(english).toMatchObject({ exitCode: 4, printed: "", unexpected: [] });
    expect(english.said).toMatch(/“Enterprise” grows past 10,000,000 accounts by \w+ 20\d\d\. Lower its growth/);
    const japanese = await run([at("big.crewcast"), "--language", "ja"]);
    expect(japanese.said).toMatch(/顧客が20\d\d年\d+月までに10,000,000社を超えます/);
  });

  it.each([
    ["wrongFitReference", 1.7, "0–1"],
    ["annualLeaving", -0.1, "0–1"],
    ["thetaChaos", 50, "-10–10"],
  ])("refuses a file in which %s is %d: the place and what it may be", async (id, value, range) => {
    const [plan] = small.scenarios;
    const file = writeWorkspaceFile({ ...small, scenarios: [{ ...plan!, coefficients: { [id]: value } }] });
    writeFileSync(at("odd.crewcast"), file);
    const { exitCode, said } = await run([at("odd.crewcast")]);
    expect(exitCode).toBe(4);
    expect(said).toContain(`scenario.coefficients.${id} should be number ${range} and is ${value}.`);
  });

  it("stops before all trials are simulated where the asked precision is reached", async () => {
    const args = [at("plan.crewcast"), "--scenario", "As we are", "--trials", "3000"];
    const { printed } = await run([...args, "--precision", "10"]);
    expect(printed).toMatch(/ 500 futures/);
  });

  it("points out what cannot be meant, and projects all the same", async () => {
    const [plan] = small.scenarios;
    const stray = { ...plan!, changes: [{ ...plan!.changes[0]!, month: plan!.start.replace("2026", "2040") }] };
    writeFileSync(at("odd.crewcast"), writeWorkspaceFile({ ...small, scenarios: [stray as typeof plan & object] }));
    const { exitCode, said } = await run([at("odd.crewcast")]);
    expect(exitCode).toBe(0);
    expect(said).toContain("1 thing in this file cannot be meant");
    expect(said).toContain("[scenarios[0].changes[0].month]");
  });
});

describe("runPlan with a roster", () => {
  const good = "氏名,等級,入社年月\n山本 一,CSM,2024-04\n森 二葉,Senior CSM,2022-10\n";

  it("imports the people, says how many, and writes the workspace", async () => {
    writeFileSync(at("roster.csv"), good);
    const { exitCode, said } = await run([
      at("plan.crewcast"),
      "--roster",
      at("roster.csv"),
      "--out",
      at("new.crewcast"),
    ]);
    expect(exitCode).toBe(0);
    expect(said).toContain("Team roster roster.csv: 2 added");
    const { members } = readWorkspaceFile(textOf("new.crewcast"), "new.crewcast").baseline;
    expect(members.map(({ name }) => name)).toEqual(expect.arrayContaining(["山本 一", "森 二葉"]));
    expect(members).toHaveLength(26);
  });

  it("names every bad row and imports nothing, unless the good ones were asked for", async () => {
    writeFileSync(at("roster.csv"), `${good}鈴木 三,宇宙飛行士,2024-13\n`);
    const strict = await run([at("plan.crewcast"), "--roster", at("roster.csv"), "--out", at("new.crewcast")]);
    expect(strict.exitCode).toBe(3);
    expect(strict.said).toContain("Row 4, column ");
    expect(strict.said).toContain("--partial");
    expect(readdirSync(folder)).not.toContain("new.crewcast");

    const partial = await run([at("plan.crewcast"), "--roster", at("roster.csv"), "--partial"]);
    expect(partial.exitCode).toBe(0);
    expect(partial.said).toContain("2 added, 0 changed, 0 unchanged, 1 left out");
  });
});

describe("languageOf", () => {
  it("listens to the usual variables in their usual order, then to the system", () => {
    expect(languageOf({ LC_ALL: "en_US.UTF-8", LANG: "ja_JP.UTF-8" }, "ja-JP")).toBe("en");
    expect(languageOf({ LC_ALL: "", LANG: "ja_JP.UTF-8" }, "en-US")).toBe("ja");
    expect(languageOf({}, "ja-JP")).toBe("ja");
    expect(languageOf({ LANG: "C" }, "ja-JP")).toBe("en");
  });
});
