import { eachMemberIn } from "../../../../shared/analysis/people/member-figures.ts";
import { describe, expect, it } from "vitest";
import { plausibleValue } from "../../../../shared/analysis/uncertainty/plausible-values.ts";
import { projectWithUncertainty } from "../../../../shared/analysis/uncertainty/project-with-uncertainty.ts";
import { coefficientIds } from "../../../../shared/catalogue/coefficients.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../../../shared/simulation/compile-plan.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import type { FromSimulator, Simulator } from "../../../../shared/simulation/protocol.ts";
import { runTrials } from "../../../../shared/simulation/run-trials.ts";
import { aBaseline, aMember, aScenario, constantLeaving } from "../../../support/builders.ts";
import { meanOverNormal } from "../../../support/chance.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const sample = { ...scenarios[0]!, months: 12, trials: 160 };

describe("one member whose yearly chance of leaving is uncertain", () => {
  const alone = aBaseline({ members: [aMember({ id: "m" })] });
  const scenario = aScenario({ trials: 12_000, coefficients: constantLeaving(0.15) });

  it("splits into the variance of the chance and the chance's own variance, as the formula says", async () => {
    const { uncertainty } = (await projectWithUncertainty(alone, scenario, [inProcessSimulator()], { worlds: 240 }))!;
    const { leavers } = uncertainty.totals;
    // Gone within the year with probability a: E[a(1 − a)] is chance, Var(a) is not knowing.
    const yearly = (z: number) => plausibleValue("annualLeaving", 0.15, z);
    const mean = meanOverNormal(yearly);
    const square = meanOverNormal((z) => yearly(z) ** 2);
    expect(Math.abs(leavers.mean.value - mean)).toBeLessThan(4 * leavers.mean.standardError);
    expect(Math.abs(leavers.chance.value - (mean - square))).toBeLessThan(4 * leavers.chance.standardError);
    expect(Math.abs(leavers.notKnowing.value - (square - mean * mean))).toBeLessThan(
      4 * leavers.notKnowing.standardError,
    );
    expect(leavers.notKnowing.value).toBeGreaterThan(3 * leavers.notKnowing.standardError);
  });

  it("is pure chance once the number is known", async () => {
    const { uncertainty } = (await projectWithUncertainty(alone, scenario, [inProcessSimulator()], {
      worlds: 100,
      trialsPerWorld: 40,
      known: coefficientIds,
    }))!;
    const { chance, notKnowing } = uncertainty.totals.leavers;
    expect(Math.abs(chance.value - 0.15 * 0.85)).toBeLessThan(4 * chance.standardError);
    expect(notKnowing.value).toBeLessThan(4 * notKnowing.standardError);
  });
});

describe("the sample with uncertain coefficients", () => {
  const options = { worlds: 20, trialsPerWorld: 8 };

  it("is the same whoever simulates it", async () => {
    const [one, three] = await Promise.all([
      projectWithUncertainty(baseline, sample, [inProcessSimulator()], options),
      projectWithUncertainty(
        baseline,
        sample,
        [1, 2, 3].map(() => inProcessSimulator()),
        options,
      ),
    ]);
    expect(three!.uncertainty).toEqual(one!.uncertainty);
    expect(three!.projection).toEqual(one!.projection);
  });

  it("is the plain run, to the last bit, once every coefficient and every lever is known", async () => {
    const simulators = [inProcessSimulator()];
    const known = (lever: Lever) => ({
      ...lever,
      effects: lever.effects.map((effect) => ({ ...effect, range: undefined })),
    });
    const facts = { ...baseline, levers: baseline.levers.map(known) };
    const { run } = (await projectWithUncertainty(facts, sample, simulators, {
      ...options,
      known: coefficientIds,
    }))!;
    const { lessons } = run;
    const plain = (await runTrials(compilePlan(facts, sample), simulators, { handOut: { lessons } }))!;
    expect(run.outcome.rows).toEqual(plain.rows);
  });

  it("keeps the plain projection's shape, with the errors of worlds in place of the errors of trials", async () => {
    const { projection, uncertainty } = (await projectWithUncertainty(
      baseline,
      sample,
      [inProcessSimulator()],
      options,
    ))!;
    expect(projection.trials).toBe(160);
    expect(projection.totals.leavers.value).toBeCloseTo(uncertainty.totals.leavers.mean.value, 9);
    expect(projection.totals.leavers.standardError).toBeCloseTo(uncertainty.totals.leavers.mean.standardError, 9);
    expect(projection.breach.never.value).toBeCloseTo(uncertainty.totals.holds.mean.value, 12);
    expect(projection.breach.never.standardError).toBeCloseTo(uncertainty.totals.holds.mean.standardError, 12);
    uncertainty.members.forEach(({ memberId, within12 }, index) => {
      const member = eachMemberIn(projection.members)[index]!;
      expect(member.memberId).toBe(memberId);
      expect(member.leaves.within12.value).toBeCloseTo(within12.mean.value, 9);
      expect(member.leaves.within12.standardError).toBeCloseTo(within12.mean.standardError, 9);
      expect(within12.notKnowingBand.low).toBeLessThanOrEqual(within12.mean.value);
    });
    uncertainty.breachedBy.forEach(({ mean }, month) => {
      expect(mean.value).toBeCloseTo(projection.breach.breachedBy[month]!, 9);
    });
    uncertainty.coverage.forEach(({ mean, band }, month) => {
      expect(mean.value).toBeCloseTo(projection.coverage.mean[month]!, 6);
      expect(band.low).toBeCloseTo(projection.coverage.p5[month]!, 6);
    });
  });

  it("fails when a simulator does", async () => {
    const dead: Simulator = {
      post: (message) => hears?.({ type: "failed", run: message.run, error: { code: "unexpected" } }),
      listen(listener) {
        hears = listener;
        return () => (hears = undefined);
      },
    };
    let hears: ((answer: FromSimulator) => void) | undefined;
    await expect(projectWithUncertainty(baseline, sample, [dead, inProcessSimulator()], options)).rejects.toMatchObject(
      { error: { code: "unexpected" } },
    );
  });

  it("tells how far it is, and ends once nobody wants it", async () => {
    const seen: number[] = [];
    const given = await projectWithUncertainty(baseline, sample, [inProcessSimulator()], {
      ...options,
      onProgress: (done) => seen.push(done),
      isWanted: () => seen.length < 3,
    });
    expect(given).toBeUndefined();
    expect(seen).toEqual([8, 16, 24]);
  });
});
