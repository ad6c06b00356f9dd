import { describe, expect, it } from "vitest";
import { meanOf } from "../../../../shared/analysis/statistics/estimate.ts";
import { nextSteps, withStep } from "../../../../shared/analysis/decisions/next-steps.ts";
import { trialScores } from "../../../../shared/analysis/decisions/trial-scores.ts";
import { valueSteps } from "../../../../shared/analysis/decisions/value-steps.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../../../shared/simulation/compile-plan.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import { runTrials } from "../../../../shared/simulation/run-trials.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const [asWeAre, hireAhead] = scenarios;
const scenario = { ...asWeAre!, trials: 120, months: 18 };
const steps = nextSteps(baseline, scenario);

describe("next steps", () => {
  it("offer a hire of each type, every lever that stands idle and a seat where people are blocked", () => {
    const kinds = steps.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "hire")).toHaveLength(3);
    expect(kinds.filter((kind) => kind === "startLever")).toHaveLength(
      baseline.levers.filter(({ running }) => !running).length,
    );
    expect(kinds.filter((kind) => kind === "openSeat").length).toBeLessThanOrEqual(1);
  });

  it("offer to do without what the plan already pays for", () => {
    const paid = hireAhead!.changes.filter(
      ({ enabled, type }) => enabled && (type === "hire" || type === "startLever"),
    );
    const drops = nextSteps(baseline, hireAhead!).filter(({ kind }) => kind === "dropChange");
    expect(drops.map(({ dropIds }) => dropIds[0])).toEqual(paid.map(({ id }) => id));
    const without = withStep(hireAhead!, drops[0]!);
    expect(without.changes.find(({ id }) => id === drops[0]!.dropIds[0])?.enabled).toBe(false);
  });

  it("can be taken one after another without two changes of one name", () => {
    const taken = nextSteps(baseline, withStep(scenario, steps[0]!))[0]!;
    const twice = withStep(withStep(scenario, steps[0]!), taken);
    expect(new Set(twice.changes.map(({ id }) => id)).size).toBe(twice.changes.length);
  });
});

describe("their value", () => {
  const simulators = [inProcessSimulator()];

  it("comes best first, and a hire is worth more coverage", async () => {
    const values = await valueSteps(baseline, scenario, steps.slice(0, 4), simulators);
    const worth = values!.map(({ shortfallPerMillionJpy }) => shortfallPerMillionJpy);
    expect(worth).toEqual([...worth].sort((one, other) => other - one));
    const hire = values!.find(({ step }) => step.kind === "hire")!;
    expect(hire.shortfall.mean).toBeLessThan(-4 * hire.shortfall.standardError);
    expect(hire.costJpy.mean).toBeGreaterThan(0);
  });

  it("is weighed to the end only of the best, which a first look in few futures finds", async () => {
    const all = await valueSteps(baseline, scenario, steps, simulators);
    const few = await valueSteps(baseline, scenario, [all![0]!.step], simulators);
    expect(steps.length).toBeGreaterThan(all!.length);
    expect(few![0]!.shortfall).toEqual(all![0]!.shortfall);
    expect(all!.map(({ step }) => step.id)).toContain("startLever-operations-design");
    expect(all!.every(({ place: { from, to } }) => from >= 1 && from <= to && to <= all!.length)).toBe(true);
  });

  it("says how much longer coverage holds", async () => {
    const [hire] = (await valueSteps(baseline, scenario, [steps[0]!], simulators))!;
    expect(hire!.heldMonths.mean).toBeGreaterThan(0);
    expect(hire!.heldMonths.mean).toBeLessThan(scenario.months);
  });

  it("is less noisy on shared luck than on luck of its own", async () => {
    const scores = async (plan: typeof scenario) =>
      trialScores((await runTrials(compilePlan(baseline, plan), simulators))!);
    const [plain, step, elsewhere] = [
      await scores(scenario),
      await scores(withStep(scenario, steps[0]!)),
      await scores({ ...withStep(scenario, steps[0]!), seed: scenario.seed + 1 }),
    ];
    const error = (other: typeof step) =>
      meanOf(plain.trials, (trial) => other.shortfall[trial]! - plain.shortfall[trial]!).standardError;
    expect(error(step)).toBeLessThan(0.7 * error(elsewhere));
  });

  it("is undefined once nobody wants it", async () => {
    expect(await valueSteps(baseline, scenario, steps, simulators, () => false)).toBeUndefined();
  });
});
