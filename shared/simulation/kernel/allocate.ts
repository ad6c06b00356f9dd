/**
 * Hours to work, so that priority-weighted covered demand is as large as it can be (model.md, step 5): a small transport problem
 * with gains, solved exactly by the dual simplex method.
 *
 * maximise Σ worth·x  subject to  Σ_sinks x ≤ supply (a limit per source),  Σ_sources gain·x ≤ demand (a limit per sink),  x ≥ 0.
 *
 * The prices of one optimum are prices for every month: whatever hours are at hand and asked for, nothing is worth more than they
 * come to at these prices (weak duality), and the search for the month's own optimum may begin at its basis.
 */
import { Floats, Ints } from "./arrays";
import {
  largestGain,
  limitSink,
  limitStride,
  limits,
  pairGain,
  pairLimit,
  pairSource,
  pairWorth,
  pairs,
  sinks,
  sourceStride,
  sources,
} from "./plan";
import { amount, basis, demand, entering, filled, inverse, limit, price, supply, tariff } from "./state";

/** Smaller than this, as a part of one hour and all at hand, is rounding; where nothing can make up for it, a thousand times as much. */
const tiny = 1e-9;
const bearable = 1e3;
/** What is left of a number in a basis after this part of it is nothing, and so is this next to 1. */
const residue = 1e-12;
const nothing = 1e-13;
/** Divided by less than this, rounding would grow. */
const leastPivot = 1e-7;

/** The basis at hand: the parts of the arrays above that belong to it. Columns are the pairs, then one slack for each limit. */
let own: Floats = inverse;
let held: Ints = basis;
let prices: Floats = price;

/** What everything in the month comes to at the prices of an optimum: no less than the best that can be done. */
export function boundOf(optimum: i32): f64 {
  const from = optimum * (sourceStride + sinks);
  let ofHours = f64x2.splat(0.0);
  for (let source = 0; source < sources; source += 2) {
    ofHours = f64x2.add(ofHours, f64x2.mul(supply.pair(source), tariff.pair(from + source)));
  }
  let ofWork = f64x2.splat(0.0);
  for (let sink = 0; sink < sinks; sink += 2) {
    ofWork = f64x2.add(ofWork, f64x2.mul(demand.pair(sink), tariff.pair(from + sourceStride + sink)));
  }
  const sum = f64x2.add(ofHours, ofWork);
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** The month's optimum into place 0, beginning at another or, for a number below 0, at none. False if rounding got in the way. */
export function allocate(nearest: i32): bool {
  open(0);
  if (nearest < 0) beginAnywhere();
  else if (nearest > 0) copyOptimum(0, nearest);
  let isSolved = mend(setLimits());
  if (!isSolved && nearest >= 0) {
    beginAnywhere();
    isSolved = mend(setLimits());
  }
  keepTariff();
  return isSolved;
}

function open(optimum: i32): void {
  own = inverse.from(optimum * limits * limitStride);
  held = basis.from(optimum * limits);
  prices = price.from(optimum * limitStride);
}

/** Keeps the month's optimum at another place. */
export function learnOptimum(place: i32): void {
  copyOptimum(place, 0);
}

function copyOptimum(to: i32, from: i32): void {
  inverse.from(to * limits * limitStride).copy(inverse.from(from * limits * limitStride), limits * limitStride);
  basis.from(to * limits).copy(basis.from(from * limits), limits);
  price.from(to * limitStride).copy(price.from(from * limitStride), limitStride);
  const length = sourceStride + sinks;
  tariff.from(to * length).copy(tariff.from(from * length), length);
}

/** Any prices will do at which no pair gains: work has its full worth and hours have none; the best pair of a sink does all of it. */
function beginAnywhere(): void {
  own.fill(limits * limitStride, 0.0);
  prices.fill(limits, 0.0);
  for (let row = 0; row < limits; row++) {
    own[row * limitStride + row] = 1.0;
    held[row] = pairs + row;
  }
  for (let pair = 0; pair < pairs; pair++) {
    const row = pairLimit[pair];
    const worth = pairWorth[pair] / pairGain[pair];
    if (worth <= prices[row]) continue;
    prices[row] = worth;
    held[row] = pair;
  }
  for (let row = sources; row < limits; row++) {
    const pair = held[row];
    if (pair >= pairs) continue;
    const perGain = 1.0 / pairGain[pair];
    own[row * limitStride + row] = perGain;
    own[pairSource[pair] * limitStride + row] = -perGain;
  }
}

/** Hours at hand and asked for, the latter no more than all hands could do; returns what is rounding beside them. */
function setLimits(): f64 {
  let all = 0.0;
  for (let source = 0; source < sources; source++) {
    limit[source] = supply[source];
    all += supply[source];
  }
  const most = all * largestGain;
  for (let row = sources; row < limits; row++) limit[row] = Math.min(demand[limitSink[row - sources]], most);
  for (let row = 0; row < limits; row++) {
    let sum = f64x2.splat(0.0);
    for (let other = 0; other < limits; other += 2) {
      sum = f64x2.add(sum, f64x2.mul(own.pair(row * limitStride + other), limit.pair(other)));
    }
    amount[row] = f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
  }
  return tiny * (1.0 + all);
}

/** Takes out of the basis whatever would have to be less than nothing, the most impossible first, until all is possible. */
function mend(rounding: f64): bool {
  const patience = 50 * limits + 1;
  for (let pivots = 0; pivots < patience; pivots++) {
    let leaving = -1;
    let least = -rounding;
    for (let row = 0; row < limits; row++) {
      if (amount[row] >= least) continue;
      least = amount[row];
      leaving = row;
    }
    if (leaving < 0) return true;
    const column = entrant(leaving * limitStride);
    if (column < 0) return least > -bearable * rounding;
    pivot(leaving, column);
  }
  return false;
}

/** The column that makes the row possible and costs the least for it. */
function entrant(row: i32): i32 {
  let best = -1;
  let least = f64.MAX_VALUE;
  for (let pair = 0; pair < pairs; pair++) {
    const source = pairSource[pair];
    const sink = pairLimit[pair];
    const gain = pairGain[pair];
    const share = own[row + source] + gain * own[row + sink];
    if (share >= -leastPivot) continue;
    const loss = pairWorth[pair] - prices[source] - gain * prices[sink];
    if (loss <= least * share) continue;
    least = loss / share;
    best = pair;
  }
  for (let slack = 0; slack < limits; slack++) {
    const share = own[row + slack];
    if (share >= -leastPivot || -prices[slack] <= least * share) continue;
    least = -prices[slack] / share;
    best = pairs + slack;
  }
  return best;
}

/** A column in terms of the basis, into `entering`; returns what it gains above the prices. */
function express(column: i32): f64 {
  if (column >= pairs) {
    const slack = column - pairs;
    for (let row = 0, at = slack; row < limits; row++, at += limitStride) entering[row] = own[at];
    return -prices[slack];
  }
  const source = pairSource[column];
  const sink = pairLimit[column];
  const gain = pairGain[column];
  for (let row = 0, at = 0; row < limits; row++, at += limitStride) {
    const ofSource = own[at + source];
    const share = ofSource + gain * own[at + sink];
    entering[row] = Math.abs(share) <= residue * Math.abs(ofSource) ? 0.0 : share;
  }
  return pairWorth[column] - prices[source] - gain * prices[sink];
}

function pivot(leaving: i32, column: i32): void {
  const gain = express(column);
  const from = leaving * limitStride;
  const scale = 1.0 / entering[leaving];
  const hours = amount[leaving] * scale;
  // The inverse of a transport basis is nearly empty: only what is there takes part.
  let cells = 0;
  for (let other = 0; other < limits; other++) {
    const cell = own[from + other] * scale;
    if (cell == 0.0) continue;
    own[from + other] = cell;
    prices[other] = prices[other] + gain * cell;
    filled[cells++] = other;
  }
  for (let row = 0; row < limits; row++) {
    const share = entering[row];
    if (row == leaving || share == 0.0) continue;
    const at = row * limitStride;
    for (let index = 0; index < cells; index++) {
      const other = filled[index];
      const before = own[at + other];
      const cell = before - share * own[from + other];
      // What cancels but for rounding is nothing, and stays nothing.
      own[at + other] = Math.abs(cell) <= residue * Math.abs(before) + nothing ? 0.0 : cell;
    }
    amount[row] = amount[row] - share * hours;
  }
  amount[leaving] = hours;
  held[leaving] = column;
}

function keepTariff(): void {
  for (let source = 0; source < sources; source++) tariff[source] = prices[source];
  for (let row = sources; row < limits; row++) tariff[sourceStride + limitSink[row - sources]] = prices[row];
}
