/**
 * Step 2 and the people's half of step 5: whoever was found joins, and everyone who is there is counted with their hours.
 *
 * Someone past the ramp counts the same every month until something happens to them: sums of the settled are kept, and a month looks
 * only at those who still learn. Hours and pay stand on a grid on which sums are exact, so that whoever is taken away leaves nothing behind.
 */
import { Holder, holderOf } from "../holder";
import {
  hireCost,
  learningMonths,
  leverCost,
  leverHours,
  levels,
  openingLevel,
  ramp,
  rank,
  slots,
  sources,
  tenures,
  types,
} from "../plan";
import {
  arrivesIn,
  holders,
  joinedIn,
  learners,
  managerOf,
  settledHours,
  supply,
  topRank,
  typeHolders,
} from "../state";
import { begin } from "./people";

export let headcount = 0;
export let reports = 0;
export let joiners = 0;
export let rampedFte: f64 = 0.0;
/** Yen of the month: everything, and of it the parts that follow from people coming. */
export let cost: f64 = 0.0;
export let hiringCost: f64 = 0.0;
export let rampCost: f64 = 0.0;
export let replacementCost: f64 = 0.0;

/** People who are there at the moment, and those of them who have a manager. */
let present = 0;
let managed = 0;
/** Types to which something has happened since their highest ranks were found, a bit each; and whether anything has since seats were looked for. */
let changed = 0;
export let haveHoldersMoved = true;
/** Of the settled: full-time equivalents, and yen a month. */
let settledFte: f64 = 0.0;
let settledPay: f64 = 0.0;
/** How many still learn. */
let learning = 0;

export function resetTeam(): void {
  changed = (1 << types) - 1;
  haveHoldersMoved = true;
  present = 0;
  managed = 0;
  settledFte = 0.0;
  settledPay = 0.0;
  learning = 0;
  settledHours.fill(sources, 0.0);
  holders.fill(levels, 0);
  typeHolders.fill(types * levels, 0);
}

export function seeHolders(): void {
  haveHoldersMoved = false;
}

/** Counts someone in, or with −1 out again: before and after whatever changes about a person who is there. */
export function count(s: i32, holder: Holder, times: i32): void {
  const own = holder.level;
  const ofType = holder.mainType * levels + own;
  changed |= 1 << holder.mainType;
  haveHoldersMoved = true;
  present += times;
  holders[own] = holders[own] + times;
  typeHolders[ofType] = typeHolders[ofType] + times;
  if (managerOf[s] >= 0) managed += times;
  if (holder.isSettled) countSettled(holder, <f64>times);
}

function countSettled(holder: Holder, times: f64): void {
  const from = holder.source;
  settledHours[from] = settledHours[from] + times * holder.sales;
  settledHours[from + 1] = settledHours[from + 1] + times * holder.support;
  settledHours[from + 2] = settledHours[from + 2] + times * holder.analyst;
  settledFte += times * holder.fte;
  settledPay += times * holder.salary;
}

export function teach(s: i32, holder: Holder): void {
  learners[learning] = s;
  holder.learnerAt = learning;
  learning += 1;
}

/** The last of those who learn takes the place. */
export function stopTeaching(holder: Holder): void {
  learning -= 1;
  const last = learners[learning];
  learners[holder.learnerAt] = last;
  holderOf(last).learnerAt = holder.learnerAt;
}

export function gatherTeam(month: i32): void {
  joiners = 0;
  replacementCost = 0.0;
  const thisMonth = i32x4.splat(month);
  for (let s = 0; s < slots; s += 4) {
    if (v128.any_true(i32x4.eq(arrivesIn.four(s), thisMonth))) welcomeAny(s, month);
  }
  supply.copy(settledHours, sources);
  rampedFte = settledFte;
  rampCost = 0.0;
  cost = settledPay;
  learn(month);
  headcount = present;
  reports = managed;
  hiringCost = <f64>joiners * hireCost;
  cost += hiringCost + leverCost[month];
  if (changed != 0) findTops();
  runLevers(month);
}

function welcomeAny(first: i32, month: i32): void {
  for (let s = first; s < first + 4; s++) {
    const holder = holderOf(s);
    if (arrivesIn[s] != month || holder.isPresent) continue;
    // A successor starts where the position was advertised, not where its last holder had risen to.
    holder.level = openingLevel[s];
    begin(s, holder, month, month);
    joiners += 1;
    if (holder.spell > 0) replacementCost += hireCost;
  }
}

/** Adds those who still learn to the hours and the pay of the settled, and settles whoever has learnt enough. */
function learn(month: i32): void {
  const speeds = month * tenures;
  for (let at = learning - 1; at >= 0; at--) {
    const s = learners[at];
    const holder = holderOf(s);
    const tenure = month - joinedIn[s];
    const speed = ramp[speeds + min(tenure, tenures - 1)];
    const from = holder.source;
    supply[from] = supply[from] + speed * holder.sales;
    supply[from + 1] = supply[from + 1] + speed * holder.support;
    supply[from + 2] = supply[from + 2] + speed * holder.analyst;
    rampedFte += holder.fte * speed;
    cost += holder.salary;
    const unlearnt = holder.salary * (1.0 - speed);
    rampCost += unlearnt;
    if (holder.spell > 0) replacementCost += unlearnt;
    if (tenure < learningMonths) continue;
    stopTeaching(holder);
    holder.isSettled = 1;
    countSettled(holder, 1.0);
  }
}

/** Of those present whose main type it is; −1 for nobody. */
function findTops(): void {
  for (let type = 0; type < types; type++) {
    if (!(changed & (1 << type))) continue;
    let top = -1;
    for (let level = 0; level < levels; level++) {
      if (typeHolders[type * levels + level] > 0) top = max(top, rank[level]);
    }
    topRank[type] = top;
  }
  changed = 0;
}

/** Running a lever takes time from everyone alike. */
function runLevers(month: i32): void {
  if (leverHours[month] <= 0.0) return;
  let given = 0.0;
  for (let at = 0; at < sources; at++) given += supply[at];
  if (given <= 0.0) return;
  const left = Math.max(0.0, 1.0 - leverHours[month] / given);
  for (let at = 0; at < sources; at++) supply[at] = supply[at] * left;
}
