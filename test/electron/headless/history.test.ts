import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCommandLine } from "../../../electron/headless/arguments.ts";
import { runPlan } from "../../../electron/headless/run-plan.ts";
import { calibrate } from "../../../shared/analysis/survival/calibrate.ts";
import type { LearntRanges } from "../../../shared/analysis/survival/learnt-ranges.ts";
import { projectWithUncertainty } from "../../../shared/analysis/uncertainty/project-with-uncertainty.ts";
import type { Uncertainty } from "../../../shared/analysis/uncertainty/uncertainty-of.ts";
import { readWorkspaceFile, writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import { withoutHistory } from "../../support/without-history.ts";

const sample = withoutHistory(sampleWorkspace("en"));
const small = { ...sample, scenarios: [{ ...sample.scenarios[0]!, months: 12, trials: 20 }] };

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crewcast-history-"));
  writeFileSync(at("plan.crewcast"), writeWorkspaceFile(small));
  writeFileSync(at("left.csv"), leavers);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const leavers = `氏名,入社日,退職日,退職理由,退職区分
髙橋 蓮,2022/4/1,2025/9/30,残業が多く疲れた,自己都合
山﨑 結衣,2023/10/1,2026/3/31,一身上の都合,自己都合
渡邊 湊,2021/4/1,2024/12/31,契約満了,会社都合
林 咲良,2023/4/1,,,
`;

async function run(args: readonly string[]) {
  let printed = "";
  let said = "";
  const unexpected: unknown[] = [];
  const exitCode = await runPlan([at("plan.crewcast"), ...args], {
    version: "1.0.0",
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
  });
  expect(unexpected).toEqual([]);
  return { exitCode, printed, said };
}
const imported = ["--history", "left.csv", "--history-since", "2024-01"];
const withPath = (args: readonly string[]) => args.map((arg) => (arg === "left.csv" ? at("left.csv") : arg));

describe("runPlan with a list of leavers", () => {
  it("says who was imported and what their reasons were taken for, names nobody, and keeps them in the workspace", async () => {
    const { exitCode, printed, said } = await run([...withPath(imported), "--out", at("new.crewcast")]);
    expect(exitCode).toBe(0);
    expect(said).toContain("Past members left.csv: 3 added, 0 changed, 0 unchanged, 0 left out.");
    expect(said).toContain("1 row has no date of leaving up to now and is passed over.");
    expect(said).toContain("残業が多く疲れた (1): Cannot stand the chaos");
    expect(said).toContain("一身上の都合 (1): tells nothing");
    expect(printed).toContain("What this team's own history says");
    expect(printed).not.toContain("髙橋");
    const { baseline } = readWorkspaceFile(readFileSync(at("new.crewcast"), "utf8"), "new.crewcast");
    expect(baseline.pastMembers).toHaveLength(3);
    expect(baseline.pastMembersSince).toBe("2024-01");
  });

  it("says how far the history reaches before it shows a figure", async () => {
    const { printed } = await run(withPath(imported));
    expect(printed).toContain("2 left by their own decision and 1 by the");
    expect(printed).toContain("For 1 leaver nobody knows the reason.");
    expect(printed).toContain("This is enough to tell how often people leave here, and not yet for which reasons");
    expect(printed).toContain("How well each past quarter would have been told");
  });

  it("says plainly when it is too little to go by", async () => {
    const { printed } = await run(["--history", at("left.csv"), "--history-since", "2026-01"]);
    expect(printed).toContain("This is too little to go by: the defaults expect");
  });

  it("tells that nobody said from when on the list is complete", async () => {
    const { printed } = await run(["--history", at("left.csv")]);
    expect(printed).toContain("From Jan 2025 to");
    expect(printed).toContain("(1 set aside)");
  });

  it("projects with the learnt rates where it is asked to, and says so in one sentence", async () => {
    const { said, printed } = await run([...withPath(imported), "--calibrate", "--json", at("o.json")]);
    expect(said).toContain("As we are: projected with the rates learnt from this history.");
    expect(printed.split("projected with the rates learnt")).toHaveLength(2);
    expect(printed).not.toContain("annualLeaving =");
    const text = readFileSync(at("o.json"), "utf8");
    const { scenarios, history } = JSON.parse(text) as {
      scenarios: { coefficients: Record<string, number> }[];
      history: { leavers: number; overrides: Record<string, number> };
    };
    expect(text).not.toContain("髙橋");
    expect(history.leavers).toBe(2);
    expect(scenarios[0]!.coefficients).toMatchObject(history.overrides);
    expect(scenarios[0]!.coefficients["annualLeaving"]).toBeGreaterThan(0.05);
    expect(scenarios[0]!.coefficients["annualLeaving"]).toBeLessThan(0.15);
  });

  it("varies the learnt rates only as far as the history leaves open, where it draws what is not known", async () => {
    const { printed } = await run([
      ...withPath(imported),
      ...["--calibrate", "--uncertainty", "40x2", "--json", at("o.json"), "--out", at("new.crewcast")],
    ]);
    expect(printed).toContain("varies as far as that history leaves open");
    const { scenarios } = JSON.parse(readFileSync(at("o.json"), "utf8")) as {
      scenarios: { uncertainty: Pick<Uncertainty, "totals"> }[];
    };
    const { baseline } = readWorkspaceFile(readFileSync(at("new.crewcast"), "utf8"), "new.crewcast");
    const calibration = calibrate(baseline);
    const scenario = { ...small.scenarios[0]!, coefficients: { ...calibration.overrides } };
    const withRanges = (learnt?: LearntRanges) =>
      projectWithUncertainty(baseline, scenario, [inProcessSimulator()], { worlds: 40, trialsPerWorld: 2, learnt });
    const expected = await withRanges(calibration.ranges);
    expect(scenarios[0]!.uncertainty.totals.leavers.notKnowing.value).toBeCloseTo(
      expected!.uncertainty.totals.leavers.notKnowing.value,
      6,
    );
    const guessed = await withRanges();
    expect(guessed!.uncertainty.totals.leavers).not.toEqual(expected!.uncertainty.totals.leavers);
    expect((await run(["--uncertainty", "3x2"])).printed).not.toContain("that history leaves open");
  });

  it("changes nothing, and says so, when there is no history to learn from", async () => {
    const { said, printed } = await run(["--calibrate"]);
    expect(said).toContain("There is no history in this file");
    expect(printed).not.toContain("own history says");
  });

  it("names every bad row and imports nothing, unless the good ones were asked for", async () => {
    writeFileSync(at("left.csv"), `${leavers}森 樹,2024/5/1,2023/5/1,,\n`);
    const strict = await run(withPath(imported));
    expect(strict.exitCode).toBe(3);
    expect(strict.said).toContain("Row 6, column C (退職日)");
    const partial = await run([...withPath(imported), "--partial"]);
    expect(partial.said).toContain("3 added, 0 changed, 0 unchanged, 1 left out");
  });

  it("says it in Japanese and on the page", async () => {
    const { printed } = await run([...withPath(imported), "--language", "ja", "--html", at("o.html")]);
    expect(printed).toContain("このチームの実績から分かること");
    expect(readFileSync(at("o.html"), "utf8")).toContain("過去の四半期をどこまで言い当てられたか");
  });
});

describe("the command line about history", () => {
  it.each([
    [["f", "--history-since", "2022-04"], { code: "needsHistory", option: "--history-since" }],
    [
      ["f", "--history", "h.csv", "--history-since", "April"],
      { code: "notAMonth", option: "--history-since", value: "April" },
    ],
    [["f", "--history", "h.csv", "--csv", "h.csv"], { code: "sameFile", option: "--csv" }],
  ])("explains what is wrong with %j", (args, problem) => {
    expect(readCommandLine(args)).toMatchObject({ wants: "correction", problem });
  });

  it("lets a history import take partial rows and renew the file it came from", () => {
    expect(readCommandLine(["f", "--history", "h.csv", "--partial", "--out", "f"]).wants).toBe("plan");
  });
});
