import { describe, expect, it } from "vitest";
import { readerOf } from "../../../../../shared/analysis/reader.ts";
import { attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import { catalogueLeverIds } from "../../../../../shared/catalogue/levers.ts";
import { addMonths } from "../../../../../shared/base/month.ts";
import { adoptedLever } from "../../../../../shared/domain/adopted-lever.ts";
import type { Baseline } from "../../../../../shared/domain/baseline.ts";
import type { Lever } from "../../../../../shared/domain/lever.ts";
import { causesEased } from "../../../../../shared/domain/lever-effect.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { checkedPlan } from "../../../../../shared/simulation/checked-plan.ts";
import { inProcessSimulator } from "../../../../../shared/simulation/in-process-simulator.ts";
import { learnLessons } from "../../../../../shared/simulation/learn-lessons.ts";
import { runTrials } from "../../../../../shared/simulation/run-trials.ts";
import { aChange } from "../../../../support/builders.ts";
import { meanOf, perTrial, tolerance } from "../../../../support/running.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const scenario = { ...scenarios[0]!, changes: [], months: 24, trials: 200 };
const simulator = inProcessSimulator();
const bare: Baseline = { ...baseline, levers: [] };
const leastDone = 0.999;
const learnt = learnLessons(checkedPlan(bare, scenario), simulator);

async function live(levers: readonly Lever[]) {
  const plan = checkedPlan({ ...bare, levers: [...levers] }, scenario);
  return readerOf((await runTrials(plan, [simulator], { handOut: { lessons: (await learnt)!, leastDone } }))!);
}
const without = live([]);
const adopted = (id: (typeof catalogueLeverIds)[number]) => ({
  ...adoptedLever(id, "lever", baseline, "en"),
  running: true,
});

describe("a lever of the catalogue", () => {
  it.each(catalogueLeverIds)("never harms what it helps, the hours it takes left aside: %s", async (id) => {
    const lever = { ...adopted(id), costHours: 0 };
    const [one, other] = [await live([lever]), await without];
    const eased = causesEased(lever).map((cause) => attritionCauseIds.indexOf(cause));
    const leaversFor = ({ leaversFor: of }: typeof one, trial: number) =>
      eased.reduce((sum, cause) => sum + of(cause, trial), 0);
    const spared = perTrial(one, (trial) => leaversFor(other, trial) - leaversFor(one, trial));
    expect(meanOf(spared)).toBeGreaterThanOrEqual(-tolerance(spared));
    const last = scenario.months - 1;
    const more = perTrial(one, (trial) => one.arrJpy(last, trial) - other.arrJpy(last, trial));
    expect(meanOf(more)).toBeGreaterThanOrEqual(-tolerance(more));
  });

  it.each(["feedbackLoop", "rightCustomers", "jobRotation", "managerCheckIns"] as const)(
    "keeps people who would have left: %s",
    async (id) => {
      const lever = { ...adopted(id), costHours: 0 };
      const [one, other] = [await live([lever]), await without];
      const kept = perTrial(one, (trial) => other.leavers(trial) - one.leavers(trial));
      expect(meanOf(kept)).toBeGreaterThan(tolerance(kept));
    },
  );

  it("costs the projection its money every month it runs, and the team its hours", async () => {
    const lever = adopted("coreSkills");
    const free = { ...lever, costHours: 0, costPerMonthJpy: 0 };
    const [paid, unpaid, worked] = [
      await live([{ ...free, costPerMonthJpy: lever.costPerMonthJpy }]),
      await live([free]),
      await live([{ ...free, costHours: lever.costHours }]),
    ];
    for (let trial = 0; trial < paid.trials; trial += 20)
      expect(paid.costJpy(trial) - unpaid.costJpy(trial)).toBeCloseTo(lever.costPerMonthJpy * scenario.months, -3);
    const lost = perTrial(worked, (trial) => {
      let hours = 0;
      for (let month = 0; month < scenario.months; month++)
        hours += unpaid.coverage(month, trial) - worked.coverage(month, trial);
      return hours;
    });
    expect(meanOf(lost)).toBeGreaterThan(tolerance(lost));
  });

  it("started by the plan costs nothing before its month", async () => {
    const lever = { ...adopted("payReview"), running: false, costHours: 0, effects: [] };
    const month = addMonths(scenario.start, 6);
    const change = aChange({ type: "startLever", leverId: lever.id, month });
    const plan = checkedPlan({ ...bare, levers: [lever] }, { ...scenario, changes: [change] });
    const started = readerOf(
      (await runTrials(plan, [simulator], { handOut: { lessons: (await learnt)!, leastDone } }))!,
    );
    const months = scenario.months - 6;
    expect(started.costJpy(0) - (await without).costJpy(0)).toBeCloseTo(lever.costPerMonthJpy * months, -3);
  });
});
