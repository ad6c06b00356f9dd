import { type CompiledPlan, causes, movingCauses, never, types } from "../compiled-plan.ts";
import { draw, purposes } from "../draws.ts";
import { blockedDriver, chaosDriver, operatorDriver } from "../drivers.ts";
import { smallExp } from "../exp.ts";
import type { State } from "../state.ts";

/** Positions in the catalogue of causes. */
const product = 0;
const company = 1;
const customers = 2;
const chaos = 3;
const operator = 4;
const phase = 5;
const blocked = 6;
const alone = 7;
const productWork = 8;
const other = 9;

/**
 * Step 8: competing risks. The month's hazards are taken from each holder's threshold; whoever has used it up resigns,
 * for a cause drawn in proportion to the hazards of that month.
 */
export function letMembersLeave(state: State, plan: CompiledPlan, month: number): void {
  const contagion = contagionIn(state, plan, month);
  const { remaining } = state;
  for (let s = 0; s < plan.slots; s++) {
    if (!state.isPresent[s] || state.lastMonth[s] !== never || isServingNotice(state, plan, s, month)) continue;
    const lambda = hazardsOf(state, plan, s, month, contagion);
    const rest = remaining[s]! - lambda;
    remaining[s] = rest;
    if (rest <= 0) resign(state, plan, s, month);
  }
}

/** A departure known today was a resignation its notice ago. */
const isServingNotice = (state: State, plan: CompiledPlan, s: number, month: number): boolean =>
  state.spell[s] === 0 && month >= plan.slot.leavesIn[s]! - plan.rules.noticeMonths;

/** What recent departures add to everyone's hazard, as a ratio. */
function contagionIn(state: State, plan: CompiledPlan, month: number): number {
  const { contagionMonths, contagionCap, contagionTeam, contagionLogRatio } = plan.rules;
  let recent = 0;
  for (let back = 1; back <= contagionMonths && back <= month; back++) recent += state.departures[month - back]!;
  if (recent === 0) return 1;
  const felt = Math.min(contagionCap, recent) * Math.min(1, contagionTeam / Math.max(1, state.headcount));
  return smallExp(Math.min(4, contagionLogRatio * felt));
}

/** λ_ik(t) of model.md, step 8, into `state.hazard`; answers their sum. */
export function hazardsOf(state: State, plan: CompiledPlan, s: number, month: number, contagion: number): number {
  const { row: rows, rules, baseHazard } = plan;
  const { hazard } = state;
  const row = state.row[s]!;
  const tenure = Math.max(0, month - state.joinedIn[s]!);
  const base = plan.bandOfTenure[tenure < 36 ? tenure : 36]! * causes;
  const known = (row * plan.months + month) * causes;
  const { pressure } = rows;

  // Strains that every cause shares.
  let shared = contagion;
  if (month < state.managerLeftUntil[s]!) shared *= rules.managerLeftRatio;
  if (rows.honestInterview[row] && state.spell[s] === 0 && tenure < rules.honestMonths) shared *= rules.honestRatio;
  const source = rows.group[row]! * types;
  const m0 = rows.mix[row * types]!;
  const m1 = rows.mix[row * types + 1]!;
  const m2 = rows.mix[row * types + 2]!;
  const { routine, offType, likeness } = state;
  const against = m0 * offType[source]! + m1 * offType[source + 1]! + m2 * offType[source + 2]!;
  shared *= smallExp(rules.offTypeStrain * against);

  const gain = (row * plan.months + month) * movingCauses;
  const { gain: gains } = rows;
  const stress = chaosDriver(
    state.load[rows.group[row]!]!,
    plan.month.disorder[month]!,
    rows.chaosTolerance[row]!,
    rules.overloadWeight,
  );
  const sameness = narrownessOf(m0, m1, m2, likeness, source * types, plan.activityIds.length);
  const repeated =
    (m0 * routine[source]! + m1 * routine[source + 1]! + m2 * routine[source + 2]!) * plan.month.routineRatio[month]!;
  const isFree = plan.month.productSeats[month]! > state.productSeatsTaken;

  let total = 0;
  total += hazard[product] = shared * baseHazard[base]! * pressure[known]!;
  total += hazard[company] = shared * baseHazard[base + company]! * pressure[known + company]!;
  total += hazard[customers] = shared * baseHazard[base + customers]! * pressure[known + customers]!;
  total += hazard[chaos] =
    shared * baseHazard[base + chaos]! * pressure[known + chaos]! * smallExp(gains[gain]! * stress);
  total += hazard[operator] =
    shared *
    baseHazard[base + operator]! *
    pressure[known + operator]! *
    smallExp(gains[gain + 1]! * operatorDriver(sameness, repeated, rules));
  total += hazard[phase] =
    shared *
    baseHazard[base + phase]! *
    pressure[known + phase]! *
    smallExp(gains[gain + 2]! * rows.phaseDriver[row * types + state.phase]!);
  const waited = state.waited[s]!;
  total += hazard[blocked] =
    shared *
    baseHazard[base + blocked]! *
    pressure[known + blocked]! *
    (waited > 0
      ? smallExp(gains[gain + 3]! * blockedDriver(waited, rows.promotionAmbition[row]!, rules.blockedFullMonths))
      : 1);
  const isAlone = plan.level.rank[state.level[s]!]! >= state.topRank[rows.mainType[row]!]!;
  total += hazard[alone] =
    shared * baseHazard[base + alone]! * pressure[known + alone]! * (isAlone ? smallExp(gains[gain + 4]!) : 1);
  total += hazard[productWork] =
    shared *
    baseHazard[base + productWork]! *
    pressure[known + productWork]! *
    (isFree ? rows.seatRelief[row * plan.months + month]! : 1);
  total += hazard[other] = shared * baseHazard[base + other]! * pressure[known + other]!;
  return Math.min(total, rules.hazardCapRatio * plan.baseTotal[base / causes]!);
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

function resign(state: State, plan: CompiledPlan, s: number, month: number): void {
  const { key } = plan.slot;
  const { hazard } = state;
  let total = 0;
  for (let cause = 0; cause < causes; cause++) total += hazard[cause]!;
  let left = total * draw(plan.seed, state.trial, key[2 * s]!, key[2 * s + 1]!, state.spell[s]!, purposes.cause);
  let cause = 0;
  while (cause < causes - 1 && left > hazard[cause]!) left -= hazard[cause++]!;
  state.leavingFor[s] = cause;
  state.lastMonth[s] = Math.min(never - 1, month + plan.rules.noticeMonths);
  // Someone who wants product work takes a free seat in the product team: lost to this team, kept by the company.
  if (cause === productWork && plan.month.productSeats[month]! > state.productSeatsTaken) state.productSeatsTaken += 1;
}
