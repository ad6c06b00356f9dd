import { describe, expect, it } from "vitest";
import { runWorlds } from "../../../../shared/analysis/uncertainty/run-worlds.ts";
import { plausibleLever } from "../../../../shared/analysis/uncertainty/plausible-lever.ts";
import { toRangeEnd } from "../../../../shared/analysis/uncertainty/plausible-values.ts";
import { varianceSplit } from "../../../../shared/analysis/uncertainty/variance-split.ts";
import { trialScores } from "../../../../shared/analysis/decisions/trial-scores.ts";
import { coefficientIds } from "../../../../shared/catalogue/coefficients.ts";
import { sizeOf } from "../../../../shared/domain/lever-effect.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import { aBaseline, aLever, aMember, aScenario, constantLeaving } from "../../../support/builders.ts";

const lever = aLever({
  id: "l",
  running: true,
  effects: [
    { on: "hazard", causes: [], ratio: 0.8, range: { low: 0.6, high: 1 } },
    { on: "processMaturity", added: 0.2, range: { low: 0.05, high: 0.3 } },
    { on: "routine", ratio: 0.7 },
  ],
});
const sizesAt = (z: number) => plausibleLever(lever, z).effects.map(sizeOf);

describe("how well a lever may work", () => {
  it("is as stated in the middle, and at the ends of its ranges in one of ten worlds each", () => {
    expect(sizesAt(0)).toEqual([0.8, 0.2, 0.7]);
    const [strong, weak] = [sizesAt(toRangeEnd), sizesAt(-toRangeEnd)];
    expect(strong[0]).toBeCloseTo(0.6, 12);
    expect(strong[1]).toBeCloseTo(0.3, 12);
    expect(weak[0]).toBeCloseTo(1, 12);
    expect(weak[1]).toBeCloseTo(0.05, 12);
    expect([strong[2], weak[2]]).toEqual([0.7, 0.7]);
  });

  it("never turns into its opposite where the evidence lies on one side", () => {
    expect(sizesAt(-6)[0]).toBe(1);
    expect(sizesAt(-6)[1]).toBe(0);
  });

  it("is the very same lever where nothing about it is uncertain", () => {
    const known = aLever({ id: "k", effects: [{ on: "routine", ratio: 0.7 }] });
    expect(plausibleLever(known, 2)).toBe(known);
  });

  it("reaches the worlds: leavers differ between them by more than chance, and no more once it is known", async () => {
    const members = Array.from({ length: 60 }, (_, index) => aMember({ id: `m${index}` }));
    const scenario = aScenario({ months: 24, coefficients: constantLeaving(0.02) });
    const wide = {
      ...lever,
      effects: [{ on: "hazard", causes: [], ratio: 0.6, range: { low: 0.2, high: 1 } }],
    } as const;
    const options = { worlds: 60, trialsPerWorld: 6, known: coefficientIds };
    const notKnowing = async (range: { low: number; high: number } | undefined) => {
      const effects = [{ ...wide.effects[0], causes: [], range }];
      const run = await runWorlds(
        aBaseline({ members, levers: [{ ...lever, effects }] }),
        scenario,
        [inProcessSimulator()],
        options,
      );
      return varianceSplit(trialScores(run!.outcome).leavers, run!.trialsPerWorld).notKnowing;
    };
    const unsure = await notKnowing({ low: 0.2, high: 1 });
    expect(unsure.value).toBeGreaterThan(4 * unsure.standardError);
    const sure = await notKnowing(undefined);
    expect(Math.abs(sure.value)).toBeLessThan(4 * sure.standardError);
  });
});
