/**
 * Evening out books as a whole-number program. Accounts that ask for the same hours in the same segment are of one class k; who receives an account does
 * not depend on who gives it, so it is enough to count how many of a class go out at i and come in at j. With L_i the hours of i's book today, E_i the
 * hours that i has for accounts, h_k and c_k the hours and the hand-over hours of one account:
 *
 *   minimise Σ c_k·out_ik  subject to  Σ_i in_ik = Σ_i out_ik + u_k for every k,  L_i + Σ_k h_k·(in_ik − out_ik) ≤ T_i·E_i for every i,
 *   0 ≤ out_ik ≤ n_ik,  in_ik ≥ 0 where i works for the segment,  all whole;  with a limit q on difficult accounts, of which i has D_i of N_i:
 *   D_i + Σ_difficult (in − out) ≤ q·(N_i + Σ_k (in − out)).
 *
 * u_k are accounts whose person goes or that nobody looks after. T is the largest load allowed; where what i may not give away is more than that, T_i is that.
 */
import type { Highs, Model } from "highs";
import { type Entry, createProgram, withProgram } from "../composition/program.ts";

/** Somebody whose book takes part. */
export type Holder = {
  readonly id: string;
  /** Effective hours a month for accounts; more than 0. */
  readonly hours: number;
  /** All where empty. */
  readonly segmentIds: readonly string[];
};

export type Item = {
  readonly id: string;
  /** Undefined: whoever had it goes, or nobody has it. It must find somebody. */
  readonly holderId: string | undefined;
  readonly segmentId: string;
  readonly hours: number;
  /** Hours, once, that changing its person takes. */
  readonly handOverHours: number;
  readonly difficult: boolean;
  /** Stays where it is. */
  readonly isFixed: boolean;
};

export type EvenProblem = {
  readonly holders: readonly Holder[];
  readonly items: readonly Item[];
  /** Most of a book that may be difficult. */
  readonly mostDifficultShare: number | undefined;
};

/** How near to the optimum is near enough, and after how many seconds to give up. */
export type Care = { readonly gapShare: number; readonly gapHours: number; readonly seconds: number };

export type Flows = {
  /** Net accounts by holder and class: more than 0 come, less than 0 go. */
  readonly net: readonly (readonly number[])[];
  readonly handOverHours: number;
  /** No way to keep to the limit takes fewer. */
  readonly leastHandOverHours: number;
  readonly isProven: boolean;
};

export type Tried =
  | { readonly status: "found"; readonly flows: Flows }
  | { readonly status: "impossible" }
  | { readonly status: "unknown" };

/** Items that count as one another. */
export type ItemClass = Pick<Item, "segmentId" | "hours" | "handOverHours" | "difficult"> & {
  /** By holder, what may go. */
  readonly movable: readonly (readonly Item[])[];
  readonly unheld: readonly Item[];
};

/** Fewer customers who get to know somebody new decides between ways of equal hours. */
const hair = 1e-3;
const exact = 1e-9;

export const mayTake = ({ segmentIds }: Holder, segmentId: string): boolean =>
  segmentIds.length === 0 || segmentIds.includes(segmentId);

function classesOf({ holders, items, mostDifficultShare }: EvenProblem): readonly ItemClass[] {
  const placeOf = new Map(holders.map(({ id }, place) => [id, place]));
  const classes = new Map<string, ItemClass & { movable: Item[][]; unheld: Item[] }>();
  for (const item of items) {
    const { segmentId, hours, handOverHours, difficult, holderId, isFixed } = item;
    if (isFixed || !holders.some((holder) => mayTake(holder, segmentId))) continue;
    const kind = mostDifficultShare !== undefined && difficult;
    const key = `${segmentId} ${hours.toFixed(9)} ${handOverHours.toFixed(9)} ${kind}`;
    const found = classes.get(key) ?? {
      ...{ segmentId, hours, handOverHours, difficult: kind, unheld: [] },
      movable: holders.map((): Item[] => []),
    };
    classes.set(key, found);
    const place = holderId === undefined ? undefined : placeOf.get(holderId);
    (place === undefined ? found.unheld : found.movable[place]!).push(item);
  }
  return [...classes.values()];
}

export type EvenProgram = ReturnType<typeof evenProgram>;

/** In the solver's memory for as long as `work` runs: one limit after the other is tried on the same program. */
export function withEvenProgram<Answer>(
  highs: Highs,
  problem: EvenProblem,
  work: (tools: { readonly tryLimit: (limit: number, care: Care) => Tried; readonly built: EvenProgram }) => Answer,
): Answer {
  const built = evenProgram(problem);
  return withProgram(highs, built.program, (model) =>
    work({ built, tryLimit: (limit, care) => tryLimit(highs, model, built, limit, care) }),
  );
}

function evenProgram(problem: EvenProblem) {
  const { holders, items, mostDifficultShare } = problem;
  const classes = classesOf(problem);
  const program = createProgram();
  const { addRow, addColumn } = program;
  const held = holders.map(({ id }) => items.filter(({ holderId }) => holderId === id));
  const movable = new Set(classes.flatMap((one) => one.movable.flat().map(({ id }) => id)));
  const loads = holders.map(({ hours }, place) => held[place]!.reduce((sum, item) => sum + item.hours, 0) / hours);
  /** Of what may not be given away. */
  const fixedLoads = holders.map(
    ({ hours }, place) =>
      held[place]!.reduce((sum, item) => (movable.has(item.id) ? sum : sum + item.hours), 0) / hours,
  );
  const balance = classes.map(({ unheld }) => addRow(unheld.length, unheld.length));
  const loadRows = holders.map(() => addRow(-Infinity, 0));
  const difficultRows = holders.map((_, place) => {
    if (mostDifficultShare === undefined) return undefined;
    const excess = (some: readonly Item[]) =>
      some.reduce((sum, { difficult }) => sum + (difficult ? 1 : 0) - mostDifficultShare, 0);
    const bound = excess(held[place]!.filter(({ id }) => !movable.has(id)));
    return addRow(-Infinity, Math.max(0, bound) + exact - excess(held[place]!));
  });
  const columns: { readonly place: number; readonly of: number; readonly sign: 1 | -1; readonly column: number }[] = [];
  classes.forEach(({ segmentId, hours, handOverHours, difficult, movable: mine }, of) => {
    const all = mine.reduce((sum, { length }) => sum + length, classes[of]!.unheld.length);
    holders.forEach((holder, place) => {
      const entries = (sign: 1 | -1): Entry[] => {
        const row = difficultRows[place];
        return [
          [balance[of]!, sign],
          [loadRows[place]!, (sign * hours) / holder.hours],
          ...(row === undefined ? [] : [[row, sign * ((difficult ? 1 : 0) - mostDifficultShare!)] satisfies Entry]),
        ];
      };
      const most = mine[place]!.length;
      if (most > 0) {
        const column = addColumn({ cost: handOverHours + hair, most, isWhole: true, entries: entries(-1) });
        columns.push({ place, of, sign: -1, column });
      }
      if (mayTake(holder, segmentId))
        columns.push({ place, of, sign: 1, column: addColumn({ most: all, isWhole: true, entries: entries(1) }) });
    });
  });
  return { program, problem, classes, columns, loadRows, loads, fixedLoads };
}

function tryLimit(highs: Highs, model: Model, built: EvenProgram, limit: number, care: Care): Tried {
  const { loadRows, loads, fixedLoads, classes, columns, problem } = built;
  const none: Flows = {
    net: problem.holders.map(() => []),
    ...{ handOverHours: 0, leastHandOverHours: 0, isProven: true },
  };
  // Nothing may move, and a program of nothing is none to the solver.
  if (columns.length === 0) return { status: "found", flows: none };
  loadRows.forEach((row, place) =>
    model.changeRowBounds(row, -Infinity, Math.max(limit, fixedLoads[place]!) - loads[place]! + exact),
  );
  model.options.set({ mip_rel_gap: care.gapShare, mip_abs_gap: care.gapHours, time_limit: care.seconds });
  model.run();
  const { optimal, infeasible } = highs.constants.modelStatus;
  const status = model.getModelStatus();
  if (status === infeasible) return { status: "impossible" };
  const { colValue } = model.getSolution();
  if (!Number.isFinite(model.getObjectiveValue()) || colValue.length === 0) return { status: "unknown" };
  const net = problem.holders.map(() => classes.map(() => 0));
  for (const { place, of, sign, column } of columns) net[place]![of]! += sign * Math.round(colValue[column]!);
  const gone = net.flatMap((row) => row.map((count, of) => (count < 0 ? -count * classes[of]!.handOverHours : 0)));
  const handOverHours = gone.reduce((sum, hours) => sum + hours, 0);
  const bound = Number(model.raw.getInfoValue("mip_dual_bound").value);
  const leastHandOverHours = Math.max(0, Math.min(handOverHours, Number.isFinite(bound) ? bound : 0));
  return { status: "found", flows: { net, handOverHours, leastHandOverHours, isProven: status === optimal } };
}
