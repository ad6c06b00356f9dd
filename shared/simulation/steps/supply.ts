import { type CompiledPlan, types } from "../compiled-plan.ts";
import { rampLength } from "../compile/months.ts";
import { handOut } from "../hand-out.ts";
import type { State } from "../state.ts";

/** Step 5: who is there gives hours by type, the hours go to work, and load and coverage follow. */
export function doWork(state: State, plan: CompiledPlan, month: number): void {
  gatherHours(state, plan, month);
  handOutHours(state, plan, month);
  countDelivered(state, plan);
  weighLoad(state, plan);
  describeWork(state, plan);
  if (month < 12) rememberLoads(state, plan);
}

/** Where this part of all there is to do is done, no other order is worth the try. */
const enough = 0.995;

/** The order that served last month and, every other month, another one: the better of the two. */
function handOutHours(state: State, plan: CompiledPlan, month: number): void {
  const { orders } = state;
  handOut(orders[state.order]!, state, state.handedOut);
  if (orders.length === 1 || month % 2 === 1 || state.handedOut.value >= enough * worthOfAll(state, plan)) return;
  const other = (state.order + 1 + ((month / 2) % (orders.length - 1))) % orders.length;
  handOut(orders[other]!, state, state.tried);
  if (state.tried.value <= state.handedOut.value) return;
  const better = state.tried;
  state.tried = state.handedOut;
  state.handedOut = better;
  state.order = other;
}

/** Priority-weighted hours if everything asked for were done. */
function worthOfAll({ demand }: State, { activity: { priority } }: CompiledPlan): number {
  let worth = 0;
  for (let sink = 0, a = 0; sink < demand.length; sink++) {
    worth += demand[sink]! * priority[a]!;
    if (++a === priority.length) a = 0;
  }
  return worth;
}

function gatherHours(state: State, plan: CompiledPlan, month: number): void {
  const { supply } = state;
  const { hours, mix, group, fte } = plan.row;
  const { ramp } = plan.month;
  supply.fill(0);
  let total = 0;
  let rampedFte = 0;
  let payroll = state.joiners * plan.rules.hireCostJpy + plan.month.leverCostJpy[month]!;
  for (let s = 0; s < plan.slots; s++) {
    if (!state.isPresent[s]) continue;
    const row = state.row[s]!;
    const tenure = month - state.joinedIn[s]!;
    const speed = tenure < rampLength ? ramp[month * rampLength + tenure]! : 1;
    const given = hours[row]! * speed;
    const source = group[row]! * types;
    supply[source] = supply[source]! + given * mix[row * types]!;
    supply[source + 1] = supply[source + 1]! + given * mix[row * types + 1]!;
    supply[source + 2] = supply[source + 2]! + given * mix[row * types + 2]!;
    total += given;
    rampedFte += fte[row]! * speed;
    payroll += state.salary[s]!;
  }
  state.rampedFte = rampedFte;
  state.costJpy = payroll;
  // Running a lever takes time from everyone alike.
  const leverHours = plan.month.leverHours[month]!;
  if (leverHours > 0 && total > 0) {
    const left = Math.max(0, 1 - leverHours / total);
    for (let source = 0; source < supply.length; source++) supply[source] = supply[source]! * left;
  }
}

/** What the given hours come to, and what all hours would at the same yield. */
function countDelivered(state: State, plan: CompiledPlan): void {
  const { pairSource, pairSink, pairGain, pairWork, pairPlace, sourceGain } = plan.network;
  const { delivered, used, effective, supply, supplyByType, work, marketHours } = state;
  const { pair: pairs, hours, count } = state.handedOut;
  work.fill(0);
  marketHours.fill(0);
  delivered.fill(0);
  used.fill(0);
  effective.fill(0);
  for (let index = 0; index < count; index++) {
    const pair = pairs[index]!;
    const given = hours[index]!;
    const source = pairSource[pair]!;
    const sink = pairSink[pair]!;
    const own = pairWork[pair]!;
    const place = pairPlace[pair]!;
    const gained = given * pairGain[pair]!;
    delivered[sink] = delivered[sink]! + gained;
    used[source] = used[source]! + given;
    effective[source] = effective[source]! + gained;
    work[own] = work[own]! + given;
    marketHours[place] = marketHours[place]! + given;
  }
  state.supplyHours = 0;
  supplyByType.fill(0);
  for (let source = 0; source < supply.length; source++) {
    const perHour = used[source]! > 0 ? effective[source]! / used[source]! : sourceGain[source]!;
    const hours = supply[source]! * perHour;
    const type = source % types;
    supplyByType[type] = supplyByType[type]! + hours;
    state.supplyHours += hours;
  }
}

/**
 * Load of a group: the part of its hours in use ÷ the coverage of the markets it works in. Idle hours bring it below 1; work that
 * nobody gets to brings it above. For a team of one group this is demand ÷ supply.
 */
function weighLoad(state: State, plan: CompiledPlan): void {
  const { groups, markets, sourceGain } = plan.network;
  const { demand, delivered, marketHours, used, effective, supply, load } = state;
  const activities = plan.activityIds.length;
  for (let group = 0; group < groups; group++) {
    let possible = 0;
    let inUse = 0;
    let hoursInUse = 0;
    for (let source = group * types; source < (group + 1) * types; source++) {
      const perHour = used[source]! > 0 ? effective[source]! / used[source]! : sourceGain[source]!;
      possible += supply[source]! * perHour;
      inUse += effective[source]!;
      hoursInUse += used[source]!;
    }
    if (possible <= 0 || hoursInUse <= 0) {
      load[group] = 0;
      continue;
    }
    let strain = 0;
    for (let market = 0; market < markets; market++) {
      const hours = marketHours[group * markets + market]!;
      if (hours <= 0) continue;
      let asked = 0;
      let done = 0;
      for (let sink = market * activities; sink < (market + 1) * activities; sink++) {
        asked += demand[sink]!;
        done += delivered[sink]!;
      }
      strain += ((hours / hoursInUse) * asked) / done;
    }
    load[group] = (inUse / possible) * strain;
  }
}

/** What the hours of each type are made of: routine, work against the type, and how alike the work of two types is. */
function describeWork(state: State, plan: CompiledPlan): void {
  const { groups } = plan.network;
  const { work, used, routine, offType, likeness } = state;
  const activities = plan.activityIds.length;
  routine.fill(0);
  offType.fill(0);
  likeness.fill(0);
  for (let group = 0; group < groups; group++) {
    const first = group * types;
    const perHour0 = used[first]! > 0 ? 1 / used[first]! : 0;
    const perHour1 = used[first + 1]! > 0 ? 1 / used[first + 1]! : 0;
    const perHour2 = used[first + 2]! > 0 ? 1 / used[first + 2]! : 0;
    for (let a = 0; a < activities; a++) {
      const own = first * activities + a;
      if (work[own] === 0 && work[own + activities] === 0 && work[own + 2 * activities] === 0) continue;
      const q0 = work[own]! * perHour0;
      const q1 = work[own + activities]! * perHour1;
      const q2 = work[own + 2 * activities]! * perHour2;
      const isRoutine = plan.activity.routineShare[a]!;
      const { offType: against } = plan.activity;
      routine[first] = routine[first]! + q0 * isRoutine;
      routine[first + 1] = routine[first + 1]! + q1 * isRoutine;
      routine[first + 2] = routine[first + 2]! + q2 * isRoutine;
      offType[first] = offType[first]! + q0 * against[a]!;
      offType[first + 1] = offType[first + 1]! + q1 * against[activities + a]!;
      offType[first + 2] = offType[first + 2]! + q2 * against[2 * activities + a]!;
      const alike = first * types;
      likeness[alike] = likeness[alike]! + q0 * q0;
      likeness[alike + 1] = likeness[alike + 1]! + q0 * q1;
      likeness[alike + 2] = likeness[alike + 2]! + q0 * q2;
      likeness[alike + 4] = likeness[alike + 4]! + q1 * q1;
      likeness[alike + 5] = likeness[alike + 5]! + q1 * q2;
      likeness[alike + 8] = likeness[alike + 8]! + q2 * q2;
    }
  }
}

function rememberLoads(state: State, plan: CompiledPlan): void {
  const { loadSum, loadMonths } = state;
  for (let s = 0; s < loadSum.length; s++) {
    if (!state.isPresent[s] || state.spell[s] !== 0) continue;
    loadSum[s] = loadSum[s]! + state.load[plan.row.group[state.row[s]!]!]!;
    loadMonths[s] = loadMonths[s]! + 1;
  }
}
