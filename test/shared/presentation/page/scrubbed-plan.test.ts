import { describe, expect, it } from "vitest";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { compilePlan } from "../../../../shared/simulation/compile-plan.ts";
import type { CompiledPlan } from "../../../../shared/simulation/compiled-plan.ts";
import { columnsOf } from "../../../../shared/simulation/rows.ts";
import { prepareTrials } from "../../../../shared/simulation/trials.ts";
import { exportedSettings, planWith } from "../../../../shared/presentation/page/page-settings.ts";
import { readPlan, writePlan } from "../../../../shared/presentation/page/plan-json.ts";
import { runScrubbedPlan } from "../../../../shared/presentation/page/run-scrubbed-plan.ts";
import { scrubbedPlan } from "../../../../shared/presentation/page/scrubbed-plan.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { sha256 } from "../../../support/sha256.ts";

const trials = 60;
const { baseline, scenarios } = sampleWorkspace("en");
const scrubbed = (own: Scenario, facts: Baseline = baseline) => scrubbedPlan(facts, own, { trials, smallestGroup: 5 });

const rowsOf = (plan: CompiledPlan) => prepareTrials(plan).simulate({ from: 0, to: plan.trials });

/** Comparing tens of thousands of numbers one by one takes a test library seconds. */
const bytesOf = ({ buffer, byteOffset, byteLength }: Uint16Array) => new Uint8Array(buffer, byteOffset, byteLength);
const areSame = (one: Uint16Array, other: Uint16Array) => Buffer.compare(bytesOf(one), bytesOf(other)) === 0;

const money = ["costJpy", "rampCostJpy", "replacementCostJpy"] as const;

/** Columns that depend on pay. */
function moneyColumns(plan: CompiledPlan): ReadonlySet<number> {
  const columns = columnsOf(plan);
  return new Set(
    money.flatMap((figure) => Array.from({ length: plan.months }, (_, month) => columns.monthly(figure, month))),
  );
}

/** What today's people cost together in a month. */
const costOfToday = ({ memberIds, slot, row }: CompiledPlan): number =>
  memberIds.reduce((sum, _, index) => {
    const own = slot.firstRow[index]!;
    return sum + row.fte[own]! * row.salaryPerMonthJpy[own]!;
  }, 0);

describe("scrubbedPlan", () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    "lives through the very same futures as the plan on screen, but for money: %s",
    (_, scenario) => {
      const original = compilePlan(baseline, { ...scenario, trials });
      const page = scrubbed(scenario);
      const [before, after] = [rowsOf(original), rowsOf(planWith(page, exportedSettings(page)))];
      expect(areSame(after.counts, before.counts)).toBe(true);
      const ofPay = moneyColumns(original);
      const differing = new Set<number>();
      before.numbers.forEach((value, at) => {
        if (value !== after.numbers[at]) differing.add(Math.floor(at / trials));
      });
      expect([...differing].filter((column) => !ofPay.has(column))).toEqual([]);
    },
  );

  it("costs the team together what it costs, though nobody's own pay is in it", () => {
    const members = baseline.members.map((member, index) => ({
      ...member,
      salaryJpy: 5_000_017 + 37_311 * index * index,
    }));
    const facts = { ...baseline, members };
    const page = scrubbed(scenarios[0]!, facts);
    const original = compilePlan(facts, scenarios[0]!);
    expect(page.pay).toBe("ofGroups");
    expect(costOfToday(page.plan) / costOfToday(original)).toBeCloseTo(1, 9);
    const own = new Set(original.row.salaryPerMonthJpy);
    expect([...page.plan.row.salaryPerMonthJpy].filter((pay) => own.has(pay))).toEqual([]);
  });

  it("leaves pay out where the team is too small for a mean", () => {
    const few = { ...baseline, members: baseline.members.slice(0, 4), checkIns: [], accounts: [] };
    const page = scrubbed({ ...scenarios[0]!, changes: [] }, few);
    expect(page.pay).toBe("leftOut");
    expect([...page.plan.row.salaryPerMonthJpy, ...page.plan.level.salaryPerMonthJpy].every((pay) => pay === 0)).toBe(
      true,
    );
  });

  it("is read from its text to the last bit", async () => {
    const page = scrubbed(scenarios[0]!);
    const again = readPlan(writePlan(page));
    expect(writePlan(again)).toBe(writePlan(page));
    const settings = exportedSettings(page);
    expect((await runScrubbedPlan(again, settings, sha256)).digest).toBe(
      (await runScrubbedPlan(page, settings, sha256)).digest,
    );
  });

  it("gives with another growth and seed what the app gives for them", () => {
    const [scenario] = scenarios;
    const page = scrubbed(scenario!);
    const changed = { growthRatio: 1.3, seed: 7 };
    const inPage = rowsOf(planWith(page, { ...exportedSettings(page), ...changed }));
    const inApp = rowsOf(compilePlan(baseline, { ...scenario!, trials, ...changed }));
    expect(areSame(inPage.counts, inApp.counts)).toBe(true);
  });
});
