/**
 * Hours to work, so that priority-weighted covered demand is as large as it can be (model.md, step 5): a small transport problem
 * with gains, solved exactly by the primal simplex method. Too slow for every month of every trial: see hand-out.ts.
 *
 * maximise Σ value·x  subject to  Σ_sinks x ≤ supply (a row per source),  Σ_sources gain·x ≤ demand (a row per sink),  x ≥ 0.
 */
import type { PlanNetwork } from "./compiled-plan.ts";

export type Network = Pick<PlanNetwork, "pairSource" | "pairSink" | "pairGain" | "pairValue">;

export type Allocation = {
  /** Hours at hand by source, effective hours asked for by sink. */
  readonly supply: Float64Array;
  readonly demand: Float64Array;
  /** Hours given, by pair of the network. */
  readonly flow: Float64Array;
  readonly tableau: Tableau;
};

/** A basis of the linear program and what follows from it. Columns are the pairs, then one slack for each row. */
export type Tableau = {
  readonly rows: number;
  /** [row][row] inverse of the basis. */
  readonly inverse: Float64Array;
  /** [row] the column in the basis, and its value. */
  readonly basis: Int32Array;
  readonly value: Float64Array;
  /** [column] whether it is in the basis. */
  readonly isBasic: Uint8Array;
  /** [row] worth of one more hour of the source, or of one more effective hour asked for at the sink. */
  readonly price: Float64Array;
  /** Scratch: the entering column, and where the leaving row is filled. */
  readonly entering: Float64Array;
  readonly cells: Int32Array;
};

export function emptyTableau(sources: number, sinks: number, pairs: number): Tableau {
  const rows = sources + sinks;
  return {
    rows,
    inverse: new Float64Array(rows * rows),
    basis: new Int32Array(rows),
    value: new Float64Array(rows),
    isBasic: new Uint8Array(pairs + rows),
    price: new Float64Array(rows),
    entering: new Float64Array(rows),
    cells: new Int32Array(rows),
  };
}

/** Nobody does anything: every row holds its slack. */
function clear({ rows, inverse, basis, isBasic, price }: Tableau): void {
  inverse.fill(0);
  isBasic.fill(0);
  price.fill(0);
  const pairs = isBasic.length - rows;
  for (let row = 0; row < rows; row++) {
    inverse[row * rows + row] = 1;
    basis[row] = pairs + row;
    isBasic[pairs + row] = 1;
  }
}

/** Smaller than this, relative to hours of a month, is rounding. */
const tiny = 1e-9;

export function allocate(network: Network, at: Allocation): void {
  clear(at.tableau);
  climb(network, at);
  readFlow(at);
}

/** From doing nothing: brings in what gains, until nothing does. */
function climb(network: Network, at: Allocation): void {
  const { pairSource, pairSink, pairGain, pairValue } = network;
  const { rows, value, isBasic, price, entering } = at.tableau;
  const sources = at.supply.length;
  const pairs = pairSource.length;
  value.set(at.supply);
  value.set(at.demand, sources);
  for (let pivots = 0; pivots < 50 * rows; pivots++) {
    // After a while the first column that gains, not the best: Bland's rule cannot cycle.
    const isPatient = pivots > 10 * rows;
    let best = -1;
    let bestGain = tiny;
    for (let column = 0; column < pairs + rows; column++) {
      if (isBasic[column]) continue;
      const gain =
        column < pairs
          ? pairValue[column]! - price[pairSource[column]!]! - pairGain[column]! * price[sources + pairSink[column]!]!
          : -price[column - pairs]!;
      if (gain <= bestGain) continue;
      best = column;
      if (isPatient) break;
      bestGain = gain;
    }
    if (best < 0) return;
    express(network, at, best);
    let leaving = -1;
    let least = Infinity;
    for (let row = 0; row < rows; row++) {
      if (entering[row]! <= tiny) continue;
      const ratio = Math.max(0, value[row]!) / entering[row]!;
      if (ratio >= least) continue;
      least = ratio;
      leaving = row;
    }
    if (leaving < 0) return;
    pivot(network, at, leaving, best);
  }
}

/** A column in terms of the basis, into `entering`. */
function express({ pairSource, pairSink, pairGain }: Network, { supply, tableau }: Allocation, column: number): void {
  const { rows, inverse, entering } = tableau;
  const pairs = pairSource.length;
  if (column < pairs) {
    const source = pairSource[column]!;
    const sink = supply.length + pairSink[column]!;
    const gain = pairGain[column]!;
    for (let row = 0; row < rows; row++)
      entering[row] = inverse[row * rows + source]! + gain * inverse[row * rows + sink]!;
  } else for (let row = 0; row < rows; row++) entering[row] = inverse[row * rows + column - pairs]!;
}

function pivot(network: Network, at: Allocation, leaving: number, column: number): void {
  const { pairSource, pairSink, pairGain, pairValue } = network;
  const { rows, inverse, basis, value, isBasic, price, entering, cells } = at.tableau;
  const sources = at.supply.length;
  const pairs = pairSource.length;
  express(network, at, column);
  const gain =
    column < pairs
      ? pairValue[column]! - price[pairSource[column]!]! - pairGain[column]! * price[sources + pairSink[column]!]!
      : -price[column - pairs]!;
  const own = leaving * rows;
  const scale = 1 / entering[leaving]!;
  const amount = value[leaving]! * scale;
  // The inverse of a transport basis is nearly empty: only what is there takes part.
  let filled = 0;
  for (let other = 0; other < rows; other++) {
    const cell = inverse[own + other]! * scale;
    if (cell === 0) continue;
    inverse[own + other] = cell;
    price[other] = price[other]! + gain * cell;
    cells[filled++] = other;
  }
  for (let row = 0; row < rows; row++) {
    const share = entering[row]!;
    if (row === leaving || share === 0) continue;
    const from = row * rows;
    for (let index = 0; index < filled; index++) {
      const other = cells[index]!;
      const cell = inverse[from + other]! - share * inverse[own + other]!;
      // What cancels but for rounding is nothing, and stays nothing.
      inverse[from + other] = cell < tiny && cell > -tiny ? 0 : cell;
    }
    value[row] = value[row]! - share * amount;
  }
  value[leaving] = amount;
  isBasic[basis[leaving]!] = 0;
  isBasic[column] = 1;
  basis[leaving] = column;
}

function readFlow({ flow, tableau }: Allocation): void {
  const { rows, basis, value } = tableau;
  flow.fill(0);
  for (let row = 0; row < rows; row++) if (basis[row]! < flow.length) flow[basis[row]!] = Math.max(0, value[row]!);
}

/** What one more hour of a source would add to the optimum. */
export const worthOfHour = ({ tableau }: Allocation, source: number): number => tableau.price[source]!;
