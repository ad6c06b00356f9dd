import createHighs, { type Highs } from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import { openKernel } from "../../../shared/simulation/open-kernel.ts";
import { learnOrders, optimumOf, roomForOrders } from "../../../shared/simulation/pilot.ts";
import { type Luck, luckOf } from "../../support/luck.ts";
import { optimumValue, valueOf } from "../../support/month-optimum.ts";
import { randomOrganisation } from "../../support/random-organisation.ts";

function kernelOf(seed: number) {
  const { baseline, scenarios } = randomOrganisation(seed, "nothing odd");
  const plan = compilePlan(baseline, scenarios[0]!);
  return { plan, kernel: openKernel(plan, roomForOrders(plan)) };
}

type Opened = ReturnType<typeof kernelOf>;

/** Any month: some people and some work missing, and from far too few hours to far too many. */
function shake({ kernel }: Opened, { between, chance }: Luck): void {
  const hours = () => (chance(0.2) ? 0 : 10 ** between(0, 3));
  kernel.floats("supply").forEach((_, source, supply) => (supply[source] = hours()));
  kernel.floats("demand").forEach((_, sink, demand) => (demand[sink] = hours()));
}

describe("check 10: allocation against the LP optimum", () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await createHighs();
  });

  function expectOptimum({ plan, kernel }: Opened) {
    expect(kernel.solve()).toBe(true);
    const found = optimumOf(plan, kernel);
    const best = optimumValue(highs, plan.network, found);
    expect(Math.abs(valueOf(plan.network, found) - best)).toBeLessThan(1e-6 * (1 + best));
  }

  it("equals it over random plans, from nothing", () => {
    for (let seed = 0; seed < 120; seed++) {
      const opened = kernelOf(seed);
      opened.kernel.begin(0);
      shake(opened, luckOf(seed));
      expectOptimum(opened);
    }
  }, 60_000);

  it("equals it from the optimum of any other month, learnt or of the trial itself", () => {
    for (let seed = 200; seed < 240; seed++) {
      const opened = kernelOf(seed);
      const luck = luckOf(seed);
      learnOrders(opened.plan, opened.kernel);
      opened.kernel.begin(1);
      for (let month = 0; month < 4; month++) {
        shake(opened, luck);
        expectOptimum(opened);
      }
    }
  }, 60_000);

  it("gives nobody more hours than they have and no work more than it asks for", () => {
    for (let seed = 0; seed < 60; seed++) {
      const opened = kernelOf(seed);
      const { pairSource, pairSink, pairGain } = opened.plan.network;
      opened.kernel.begin(0);
      shake(opened, luckOf(~seed));
      opened.kernel.solve();
      const { supply, demand, flow } = optimumOf(opened.plan, opened.kernel);
      const given = new Float64Array(supply.length);
      const gained = new Float64Array(demand.length);
      flow.forEach((hours, pair) => {
        given[pairSource[pair]!]! += hours;
        gained[pairSink[pair]!]! += hours * pairGain[pair]!;
      });
      const excess = [
        ...given.map((hours, source) => hours - supply[source]!),
        ...gained.map((hours, sink) => hours - demand[sink]!),
      ];
      expect(Math.max(...excess)).toBeLessThan(1e-5);
    }
  });
});
