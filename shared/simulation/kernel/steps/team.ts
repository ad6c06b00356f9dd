/** Step 2 and the people's half of step 5: whoever was found joins, and everyone who is there is counted with their hours. */
import { holderOf } from "../holder";
import {
  hireCost,
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
import { holders, supply, topRank } from "../state";
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

export function gatherTeam(month: i32): void {
  let present = 0;
  let managed = 0;
  let joined = 0;
  let fullTime = 0.0;
  let given = 0.0;
  let payroll = 0.0;
  let learning = 0.0;
  let replacing = 0.0;
  const onLevel = holders;
  const tops = topRank;
  const ranks = rank;
  const speedOf = ramp;
  const hours = supply;
  onLevel.fill(levels, 0);
  tops.fill(types, -1);
  hours.fill(sources, 0.0);
  const speeds = month * tenures;
  for (let s = 0; s < slots; s++) {
    const holder = holderOf(s);
    if (!holder.isPresent) {
      if (holder.arrivesIn != month) continue;
      // A successor starts where the position was advertised, not where its last holder had risen to.
      holder.level = openingLevel[s];
      begin(s, holder, month, month);
      joined += 1;
      if (holder.spell > 0) replacing += hireCost;
    }
    const own = holder.level;
    const type = holder.mainType;
    present += 1;
    onLevel[own] = onLevel[own] + 1;
    tops[type] = max(tops[type], ranks[own]);
    managed += i32(holder.manager >= 0);

    const speed = speedOf[speeds + min(month - holder.joinedIn, tenures - 1)];
    const worked = holder.hours * speed;
    const from = holder.source;
    hours[from] = hours[from] + worked * holder.sales;
    hours[from + 1] = hours[from + 1] + worked * holder.support;
    hours[from + 2] = hours[from + 2] + worked * holder.analyst;
    given += worked;
    fullTime += holder.fte * speed;
    payroll += holder.salary;
    const unlearnt = holder.salary * (1.0 - speed);
    learning += unlearnt;
    replacing += holder.spell > 0 ? unlearnt : 0.0;
  }
  headcount = present;
  reports = managed;
  joiners = joined;
  rampedFte = fullTime;
  hiringCost = <f64>joined * hireCost;
  rampCost = learning;
  replacementCost = replacing;
  cost = payroll + hiringCost + leverCost[month];
  runLevers(month, given);
}

/** Running a lever takes time from everyone alike. */
function runLevers(month: i32, given: f64): void {
  if (leverHours[month] <= 0.0 || given <= 0.0) return;
  const left = Math.max(0.0, 1.0 - leverHours[month] / given);
  for (let at = 0; at < sources; at++) supply[at] = supply[at] * left;
}
