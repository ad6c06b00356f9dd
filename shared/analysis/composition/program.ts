/** A linear or whole-number program written column by column, and its optimum found by HiGHS. */
import type { Highs, Model } from "highs";

export type Entry = readonly [row: number, value: number];

type Column = {
  readonly cost?: number;
  readonly least?: number;
  readonly most?: number;
  readonly isWhole?: boolean;
  readonly entries: readonly Entry[];
};

export type Program = ReturnType<typeof createProgram>;

/** Rows come first: a column names the ones it takes part in. Costs are minimised. */
export function createProgram() {
  const rows: { readonly least: number; readonly most: number }[] = [];
  const columns: Column[] = [];
  return {
    rows,
    columns,
    /** Returns its place. */
    addRow(least: number, most: number): number {
      return rows.push({ least, most }) - 1;
    },
    addColumn(column: Column): number {
      return columns.push(column) - 1;
    },
  };
}

/** Seconds after which the best that was found so far has to do. */
const patienceSeconds = 10;

/** A program in the solver's memory, for as long as `work` runs: bounds and costs may change between one solution and the next. */
export function withProgram<Answer>(highs: Highs, { rows, columns }: Program, work: (model: Model) => Answer): Answer {
  const starts = new Int32Array(columns.length + 1);
  columns.forEach(({ entries }, column) => (starts[column + 1] = starts[column]! + entries.length));
  const entries = columns.flatMap((column) => column.entries);
  const { continuous, integer } = highs.constants.variableType;
  const hasWhole = columns.some(({ isWhole }) => isWhole);
  const data = {
    numCols: columns.length,
    numRows: rows.length,
    colCost: Float64Array.from(columns, ({ cost = 0 }) => cost),
    colLower: Float64Array.from(columns, ({ least = 0 }) => least),
    colUpper: Float64Array.from(columns, ({ most = Infinity }) => most),
    rowLower: Float64Array.from(rows, ({ least }) => least),
    rowUpper: Float64Array.from(rows, ({ most }) => most),
    matrix: {
      format: "csc" as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(entries, ([row]) => row),
      values: Float64Array.from(entries, ([, value]) => value),
    },
    ...(hasWhole && { integrality: columns.map(({ isWhole }) => (isWhole ? integer : continuous)) }),
  };
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6, time_limit: patienceSeconds });
    // Presolving calls wrong points optimal where shares hang on yes and no: ERGO-Code/HiGHS, issue 3094.
    if (hasWhole) model.options.set({ presolve: "off" });
    return work(model);
  });
}

/** Other costs for all columns at once. */
export function setCosts(model: Model, costs: Float64Array): void {
  model.changeColsCost({ kind: "range", from: 0, to: costs.length - 1 }, costs);
}

export type Solution = {
  readonly values: Float64Array;
  readonly cost: number;
  /** False where time ran out before anything better could be ruled out. */
  readonly isProven: boolean;
};

/** The optimum, or undefined where the rows contradict each other or nothing was found in time. */
export function solve(highs: Highs, model: Model): Solution | undefined {
  const { optimal, timeLimit } = highs.constants.modelStatus;
  model.run();
  const status = model.getModelStatus();
  if (status !== optimal && status !== timeLimit) return undefined;
  const { colValue } = model.getSolution();
  const cost = model.getObjectiveValue();
  // Out of time with nothing in hand, the objective is infinite.
  return Number.isFinite(cost) && colValue.length > 0
    ? { values: colValue, cost, isProven: status === optimal }
    : undefined;
}
