import { describe, expect, it } from "vitest";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import { mixOf } from "../../../shared/domain/mix.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { allocate, emptyTableau } from "../../../shared/simulation/allocate.ts";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import type { CompiledPlan } from "../../../shared/simulation/compiled-plan.ts";
import { learnOrders } from "../../../shared/simulation/pilot.ts";
import { columnsOf, emptyRows } from "../../../shared/simulation/rows.ts";
import { type State, startState } from "../../../shared/simulation/state.ts";
import { resetState } from "../../../shared/simulation/steps/reset.ts";
import { simulateMonth } from "../../../shared/simulation/trial.ts";

/** A generator for choosing test plans only. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const { baseline, scenarios } = sampleWorkspace("en");

/** The sample with other people: some of them gone, of other mixes, working for other segments, under other growth. */
function randomPlan(random: () => number): CompiledPlan {
  const isOneTeam = random() < 0.3;
  const members = baseline.members
    .filter(() => random() > 0.3)
    .map((member) => ({
      ...member,
      mix: mixOf({ sales: random() ** 2, support: random() ** 2, analyst: random() ** 2 }),
      segmentIds: isOneTeam ? [] : baseline.segments.map(({ id }) => id).filter(() => random() < 0.6),
    }));
  const plan: [Baseline, Scenario] = [
    { ...baseline, members },
    { ...scenarios[Math.floor(random() * scenarios.length)]!, growthRatio: 0.5 + 1.5 * random() },
  ];
  return compilePlan(...plan);
}

/** Part of the optimum's priority-weighted hours that the month went without. */
function lossOf({ network }: CompiledPlan, { supply, demand, handedOut }: State): number {
  const pairs = network.pairSource.length;
  const tableau = emptyTableau(supply.length, demand.length, pairs);
  const optimum = { supply, demand, flow: new Float64Array(pairs), tableau };
  allocate(network, optimum);
  const best = optimum.flow.reduce((sum, hours, pair) => sum + hours * network.pairValue[pair]!, 0);
  return 1 - handedOut.value / best;
}

function lossesOf(plan: CompiledPlan): number[] {
  const state = startState(plan, learnOrders(plan));
  const place = { rows: emptyRows(columnsOf(plan), 1), place: 0, trials: 1 };
  const losses: number[] = [];
  for (const trial of [1, 7, 20, 101]) {
    resetState(state, plan, trial, place);
    for (let month = 0; month < plan.months; month++) {
      simulateMonth(plan, state, month, place);
      if (month % 4 === trial % 4) losses.push(lossOf(plan, state));
    }
  }
  return losses;
}

describe("check 10: handing hours out in learnt orders", () => {
  it("stays within 2 % of the LP optimum on average and 5 % at worst, over random plans", () => {
    const random = randomFrom(20_261_122);
    const losses = Array.from({ length: 24 }, () => lossesOf(randomPlan(random))).flat();
    expect(losses.length).toBeGreaterThan(800);
    expect(losses.reduce((sum, loss) => sum + loss, 0) / losses.length).toBeLessThan(0.02);
    expect(Math.max(...losses)).toBeLessThan(0.05);
    // The optimum is one: nothing may seem better than it.
    expect(Math.min(...losses)).toBeGreaterThan(-1e-9);
  }, 120_000);
});
