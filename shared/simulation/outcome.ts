import type { CompiledPlan } from "./compiled-plan.ts";
import { type ColumnChoice, type Rows, columnsOf, emptyRows, roomForRows } from "./rows.ts";
import type { TrialRange } from "./protocol.ts";

/** Every trial of one plan, in trial order: the raw material of all analysis. */
export type Outcome = { readonly plan: CompiledPlan; readonly trials: number; readonly rows: Rows };

export const emptyOutcome = (plan: CompiledPlan): Outcome => ({
  plan,
  trials: plan.trials,
  rows: emptyRows(columnsOf(plan), plan.trials),
});

/** Makes the outcome that a run writes, every cell of it. */
export type OutcomeRoom = (plan: CompiledPlan) => Outcome;

/** Memory that is many times too large is better given back. */
const mostSlack = 4;

/** Outcomes one at a time: each is written over the one before, whose memory need not be found and cleared again. */
export function roomForOneOutcome(): OutcomeRoom {
  let rows: Rows | undefined;
  return (plan) => {
    const { trials } = plan;
    const columns = columnsOf(plan);
    const cells = columns.numbers * trials;
    const spent = rows && rows.numbers.buffer.byteLength > mostSlack * 4 * cells ? undefined : rows;
    rows = roomForRows(cells, columns.counts * trials, spent);
    return { plan, trials, rows };
  };
}

function place(
  shard: Float32Array | Uint16Array,
  whole: Float32Array | Uint16Array,
  range: TrialRange,
  trials: number,
  chosen?: readonly number[],
) {
  const size = range.to - range.from;
  for (let place = 0; place * size < shard.length; place++) {
    const column = chosen?.[place] ?? place;
    whole.set(shard.subarray(place * size, (place + 1) * size), column * trials + range.from);
  }
}

/** Puts a shard where its trial numbers say: who simulated it, and when, leaves no trace. */
export function placeShard(outcome: Outcome, range: TrialRange, rows: Rows, columns?: ColumnChoice): void {
  place(rows.numbers, outcome.rows.numbers, range, outcome.trials, columns?.numbers);
  place(rows.counts, outcome.rows.counts, range, outcome.trials, columns?.counts);
}
