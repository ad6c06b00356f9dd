/**
 * λ_ik(t) of model.md, step 8. What is known before a trial begins is multiplied out once (`pressTable`); a month only adds the
 * factors that move within it, and the split over causes is worked out for those who resign.
 */
import { type CompiledPlan, causes, movingCauses, types } from "./compiled-plan.ts";
import { blockedDriver, chaosDriver, operatorDriver } from "./drivers.ts";
import { smallExp } from "./exp.ts";
import type { State } from "./state.ts";

/** Positions in the catalogue of causes of those whose factor moves within a trial; the others press steadily. */
const movingCausesAt = [3, 4, 5, 6, 7, 8] as const;
const steadyCausesAt = [0, 1, 2, 9] as const;
/** Chaos, operator, phase, blocked, alone, productWork. */
export const factors = movingCausesAt.length;
/** In `pressTable`: all steady causes together, then each moving one. */
const parts = 1 + factors;

const bandsOf = (plan: CompiledPlan) => plan.baseTotal.length;

/** [row][month][tenure band][part]: base hazard × all that is known beforehand. */
export function pressTable(plan: CompiledPlan): Float64Array {
  const bands = bandsOf(plan);
  const { pressure } = plan.row;
  const table = new Float64Array((pressure.length / causes) * bands * parts);
  let at = 0;
  for (let known = 0; known < pressure.length; known += causes) {
    for (let base = 0; base < bands * causes; base += causes) {
      let steady = 0;
      for (const cause of steadyCausesAt) steady += plan.baseHazard[base + cause]! * pressure[known + cause]!;
      table[at++] = steady;
      for (const cause of movingCausesAt) table[at++] = plan.baseHazard[base + cause]! * pressure[known + cause]!;
    }
  }
  return table;
}

const tenureOf = (state: State, s: number, month: number) => Math.max(0, month - state.joinedIn[s]!);
const bandOf = (plan: CompiledPlan, tenure: number) => plan.bandOfTenure[tenure < 36 ? tenure : 36]!;

/** The hazard of the holder of slot `s`, over all causes. */
export function hazardOf(state: State, plan: CompiledPlan, s: number, month: number, contagion: number): number {
  const { press, factor } = state;
  const bands = bandsOf(plan);
  const band = bandOf(plan, tenureOf(state, s, month));
  const at = ((state.row[s]! * plan.months + month) * bands + band) * parts;
  const shared = weighFactors(state, plan, s, month, contagion);
  const total =
    shared *
    (press[at]! +
      press[at + 1]! * factor[0]! +
      press[at + 2]! * factor[1]! +
      press[at + 3]! * factor[2]! +
      press[at + 4]! * factor[3]! +
      press[at + 5]! * factor[4]! +
      press[at + 6]! * factor[5]!);
  return Math.min(total, plan.rules.hazardCapRatio * plan.baseTotal[band]!);
}

/** The same by cause, before the cap, into `state.hazard`: what a leaver's cause is drawn from. */
export function hazardByCause(state: State, plan: CompiledPlan, s: number, month: number, contagion: number): void {
  const { hazard, factor } = state;
  const shared = weighFactors(state, plan, s, month, contagion);
  const base = bandOf(plan, tenureOf(state, s, month)) * causes;
  const known = (state.row[s]! * plan.months + month) * causes;
  for (let cause = 0; cause < causes; cause++) {
    hazard[cause] = shared * plan.baseHazard[base + cause]! * plan.row.pressure[known + cause]!;
  }
  movingCausesAt.forEach((cause, index) => (hazard[cause] = hazard[cause]! * factor[index]!));
}

/** Factors of the moving causes into `state.factor`; answers the strain that every cause shares. */
function weighFactors(state: State, plan: CompiledPlan, s: number, month: number, contagion: number): number {
  const { row: rows, rules, month: months } = plan;
  const { factor, routine, offType, likeness } = state;
  const row = state.row[s]!;
  const group = rows.group[row]!;
  const source = group * types;
  const m0 = rows.mix[row * types]!;
  const m1 = rows.mix[row * types + 1]!;
  const m2 = rows.mix[row * types + 2]!;
  const gain = (row * plan.months + month) * movingCauses;
  const { gain: gains } = rows;

  const stress = chaosDriver(
    state.load[group]!,
    months.disorder[month]!,
    rows.chaosTolerance[row]!,
    rules.overloadWeight,
  );
  factor[0] = smallExp(gains[gain]! * stress);
  const sameness = narrownessOf(m0, m1, m2, likeness, source * types, plan.activityIds.length);
  const repeated =
    (m0 * routine[source]! + m1 * routine[source + 1]! + m2 * routine[source + 2]!) * months.routineRatio[month]!;
  factor[1] = smallExp(gains[gain + 1]! * operatorDriver(sameness, repeated, rules));
  factor[2] = smallExp(gains[gain + 2]! * rows.phaseDriver[row * types + state.phase]!);
  const waited = state.waited[s]!;
  factor[3] =
    waited > 0
      ? smallExp(gains[gain + 3]! * blockedDriver(waited, rows.promotionAmbition[row]!, rules.blockedFullMonths))
      : 1;
  const isAlone = plan.level.rank[state.level[s]!]! >= state.topRank[rows.mainType[row]!]!;
  factor[4] = isAlone ? smallExp(gains[gain + 4]!) : 1;
  const isFree = months.productSeats[month]! > state.productSeatsTaken;
  factor[5] = isFree ? rows.seatRelief[row * plan.months + month]! : 1;

  const against = m0 * offType[source]! + m1 * offType[source + 1]! + m2 * offType[source + 2]!;
  let shared = contagion * smallExp(rules.offTypeStrain * against);
  if (month < state.managerLeftUntil[s]!) shared *= rules.managerLeftRatio;
  if (rows.honestInterview[row] && state.spell[s] === 0 && tenureOf(state, s, month) < rules.honestMonths)
    shared *= rules.honestRatio;
  return shared;
}

/** 0: work spread evenly over all activities, 1: one activity only. The Herfindahl index of the person's hours (collision entropy). */
function narrownessOf(
  m0: number,
  m1: number,
  m2: number,
  likeness: Float64Array,
  at: number,
  activities: number,
): number {
  const index =
    m0 * (m0 * likeness[at]! + 2 * (m1 * likeness[at + 1]! + m2 * likeness[at + 2]!)) +
    m1 * (m1 * likeness[at + 4]! + 2 * m2 * likeness[at + 5]!) +
    m2 * m2 * likeness[at + 8]!;
  const even = 1 / Math.max(2, activities);
  return Math.max(0, (index - even) / (1 - even));
}
