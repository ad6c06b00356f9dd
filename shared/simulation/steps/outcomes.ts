import type { CompiledPlan } from "../compiled-plan.ts";
import { draw, purposes } from "../draws.ts";
import { smallExp } from "../exp.ts";
import { binomialOf } from "../sampling.ts";
import type { State } from "../state.ts";

/** Months over which a shortfall is felt by customers. */
const memory = 3;

/** Part of a segment's work with a purpose that was done; 1 where none was asked for. */
function coverageOf(state: State, plan: CompiledPlan, j: number, counts: Uint8Array): number {
  const activities = counts.length;
  const sinks = plan.segment.market[j]! * activities;
  let asked = 0;
  let done = 0;
  for (let a = 0; a < activities; a++) {
    const hours = state.segmentDemand[j * activities + a]!;
    if (!counts[a] || hours <= 0) continue;
    asked += hours;
    done += (hours * state.delivered[sinks + a]!) / state.demand[sinks + a]!;
  }
  return asked > 0 ? done / asked : 1;
}

/** Step 6: churn rises with the shortfall of retention work, expansion follows the coverage of expansion work. */
export function settleAccounts(state: State, plan: CompiledPlan, month: number): void {
  const { segment, activity, rules } = plan;
  const segments = plan.segmentIds.length;
  let openingArr = 0;
  let lostArr = 0;
  let grownArr = 0;
  for (let j = 0; j < segments; j++) {
    const at = month * segments + j;
    const coverage = coverageOf(state, plan, j, activity.isRetention);
    state.segmentCoverage[j] = coverage;
    state.shortfalls[j * memory + (month % memory)] = Math.max(0, 1 - coverage);
    let shortfall = 0;
    for (let back = 0; back < memory; back++) shortfall += state.shortfalls[j * memory + back]!;
    shortfall /= Math.min(memory, month + 1);

    // model.md, step 6: 1 − exp(−c · exp(γ · shortfall))
    const hazard = segment.churnHazard[at]!;
    const chance = 1 - Math.exp(-hazard * smallExp(Math.min(4, rules.churnGamma * shortfall)));
    const u = draw(plan.seed, state.trial, segment.key[2 * j]!, segment.key[2 * j + 1]!, month, purposes.churn);
    const accounts = state.accounts[j]!;
    const lost = binomialOf(u, accounts, chance);
    const kept = accounts > 0 ? (accounts - lost) / accounts : 1;
    state.accounts[j] = accounts - lost;
    if (lost > 0) keep(state, plan, j, kept);

    const arr = state.arr[j]!;
    const expansion = segment.expansionShare[at]! * coverageOf(state, plan, j, activity.isExpansion) * arr * kept;
    openingArr += arr;
    lostArr += arr * (1 - kept);
    grownArr += expansion;
    state.arr[j] = arr * kept + expansion;
    if (chance > 0) state.arrLost += arr * (1 - kept) * Math.max(0, 1 - (1 - Math.exp(-hazard)) / chance);
  }
  const gross = openingArr > 0 ? 1 - lostArr / openingArr : 1;
  const net = openingArr > 0 ? gross + grownArr / openingArr : 1;
  state.grossIndex[month + 1] = Math.max(1e-9, state.grossIndex[month]! * gross);
  state.netIndex[month + 1] = Math.max(1e-9, state.netIndex[month]! * net);
  movePhase(state, plan);
}

/** Who leaves is spread evenly over cohorts: totals are whole accounts, cohorts their expectation. */
function keep(state: State, plan: CompiledPlan, j: number, kept: number): void {
  const { ringFrom, term, youngFrom, youngMonths } = plan.segment;
  for (let cell = ringFrom[j]!; cell < ringFrom[j]! + term[j]!; cell++) state.ring[cell] = state.ring[cell]! * kept;
  for (let cell = youngFrom[j]!; cell < youngFrom[j]! + youngMonths[j]!; cell++)
    state.young[cell] = state.young[cell]! * kept;
}

/** A company grows into its next phase and does not go back by itself. */
function movePhase(state: State, plan: CompiledPlan): void {
  const { arrJpy, headcount } = plan.phase;
  let arr = 0;
  for (let j = 0; j < state.arr.length; j++) arr += state.arr[j]!;
  for (let phase = state.phase + 1; phase < arrJpy.length; phase++) {
    if (arr >= arrJpy[phase]! || state.headcount >= headcount[phase]!) state.phase = phase;
  }
}
