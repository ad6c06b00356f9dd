/** The beginning of an outcome as an outcome of its own: exactly what a run of so few trials gives. */
import { type Outcome, type OutcomeRoom, emptyOutcome } from "./outcome.ts";

type Cells = { readonly length: number; copyWithin(target: number, from: number, to: number): unknown };

/** A copy, for a picture of a run that goes on. */
export function firstTrials({ plan, trials, rows }: Outcome, count: number, room: OutcomeRoom = emptyOutcome): Outcome {
  const first = room({ ...plan, trials: count });
  for (const kind of ["numbers", "counts"] as const) {
    const [source, target] = [rows[kind], first.rows[kind]];
    for (let column = 0; column * trials < source.length; column++) {
      for (let trial = 0; trial < count; trial++) target[column * count + trial] = source[column * trials + trial]!;
    }
  }
  return first;
}

/** Without a copy: the columns move together where they are. The outcome it came from is of no use afterwards. */
export function keepFirst({ plan, trials, rows }: Outcome, count: number): Outcome {
  function closeUp(cells: Cells): number {
    const columns = cells.length / trials;
    for (let column = 1; column < columns; column++) {
      cells.copyWithin(column * count, column * trials, column * trials + count);
    }
    return columns * count;
  }
  if (count === trials) return { plan, trials, rows };
  return {
    plan: { ...plan, trials: count },
    trials: count,
    rows: {
      numbers: rows.numbers.subarray(0, closeUp(rows.numbers)),
      counts: rows.counts.subarray(0, closeUp(rows.counts)),
    },
  };
}
