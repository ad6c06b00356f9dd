/**
 * The whole-number program behind the recommended plan: the cheapest deeds whose expected coverage is enough in every month.
 *
 *   least Σ c_j·x_j + penalty·Σ v_m
 *   for every tangent τ and counted month m:  Σ_j a_τjm·x_j + v_m ≥ need_m − (coverage at τ)_m + Σ_j a_τjm·(x_τ)_j
 *   for every plan P known to fail:  something is in x that is not in P, or sooner than in P
 *   Σ_profiles x_pt ≤ most per month,  Σ x ≤ most in all,  Σ c_j·x_j ≤ budget,  each lever once,  x whole, v ≥ 0.
 *
 * Coverage grows less with each hire, so a tangent lies above it everywhere: rows of tangents exclude no plan that would do, as long as that is so.
 */
import type { Highs } from "highs";
import { type Entry, createProgram, withProgram } from "../composition/program.ts";
import { type DecisionSet, type Item, type Selection, itemsOf, selectionOf } from "./decision-set.ts";
import type { Tangent } from "./tangents.ts";

export type Row = {
  readonly tangent: Tangent;
  /** [month] coverage told at the tangent's plan, in the quantile that counts. */
  readonly coverage: Float64Array;
  /** Multiplies what deeds add. */
  readonly gainRatio: number;
};

export type Master = {
  readonly set: DecisionSet;
  readonly rows: readonly Row[];
  readonly needShare: number;
  readonly from: number;
  readonly costOf: (item: Item) => number;
  /** Plans that fail, and with them all that lie within them. */
  readonly failed: readonly Selection[];
  /** Plans that are known and not asked for again, for themselves alone. */
  readonly known: readonly Selection[];
  /** Part of the cost by which the best may be missed. */
  readonly gapShare: number;
  /** Leaves out deeds that another of the same month does as well for less. */
  readonly isPruned?: boolean | undefined;
};

export type MasterSolution = {
  readonly selection: Selection;
  /** By the expected costs of its deeds. */
  readonly costJpy: number;
  /** No plan of the program costs less. */
  readonly boundJpy: number;
  /** Coverage that it lacks by expectation, in the sum of months. */
  readonly lackShare: number;
};

const million = 1e6;
/** Coverage in points, money in millions: what one point in one month is worth before money counts. */
const penalty = 1_000;
/** So that the same question has the same answer on any machine, the search ends by its own count and not by a clock. */
const mostNodes = 4_000;
const mostNodesPruned = 120;
/** Only so that a machine that does nothing but wait comes to an end: a hundred times what a program here takes. */
const patienceSeconds = 120;

export function solveMaster(highs: Highs, master: Master): MasterSolution | undefined {
  const { set, costOf } = master;
  const program = createProgram();
  const items = itemsToChoose(master);
  const entries: Entry[][] = items.map(() => []);
  const slack = coverRows(program, master, items, entries);
  limitRows(program, master, items, entries);
  const extra = exclusionRows(program, master, items, entries);
  items.forEach((item, place) =>
    program.addColumn({
      cost: costOf(item) / million,
      most: item.kind === "lever" ? 1 : Math.max(0, set.mostPerMonth),
      isWhole: true,
      entries: entries[place]!,
    }),
  );
  for (const row of slack) program.addColumn({ cost: penalty, entries: [[row, 1]] });
  for (const column of extra) program.addColumn({ most: 1, isWhole: true, entries: column });

  return withProgram(highs, program, (model) => {
    model.options.set({
      mip_rel_gap: master.gapShare,
      mip_abs_gap: 1e-4,
      mip_max_nodes: master.isPruned === true ? mostNodesPruned : mostNodes,
      time_limit: patienceSeconds,
    });
    model.run();
    const { colValue } = model.getSolution();
    const objective = model.getObjectiveValue();
    if (colValue.length === 0 || !Number.isFinite(objective) || Math.abs(objective) > 1e20) return undefined;
    const taken = items.flatMap((item, place) => Array.from({ length: Math.round(colValue[place]!) }, () => item));
    const lack = slack.reduce((sum, _, place) => sum + colValue[items.length + place]!, 0);
    const bound = Number(model.info.get("mip_dual_bound"));
    const costJpy = taken.reduce((sum, item) => sum + costOf(item), 0);
    return {
      selection: selectionOf(set, taken),
      costJpy,
      boundJpy: Number.isFinite(bound) ? Math.min(costJpy, bound * million) : Number.NEGATIVE_INFINITY,
      lackShare: lack / 100,
    };
  });
}

function itemsToChoose({ set, rows, costOf, from, isPruned = false }: Master): readonly Item[] {
  const levers = set.levers.flatMap((_, lever) => set.months.map((month): Item => ({ kind: "lever", lever, month })));
  const hires = set.months.flatMap((month) => {
    const all = set.profiles.map((_, profile): Item => ({ kind: "hire", profile, month }));
    if (!isPruned) return all;
    const known = all.map((item) => ({
      costJpy: costOf(item),
      gains: rows.map(({ tangent }) => tangent.gainOf(item)),
    }));
    const isAsGood = (one: number, other: number) =>
      known[one]!.costJpy <= known[other]!.costJpy &&
      known[one]!.gains.every((gain, row) =>
        gain.every((value, at) => at < from || value >= known[other]!.gains[row]![at]! - alike),
      );
    return all.filter((_, other) =>
      all.every((__, one) => one === other || !isAsGood(one, other) || (one > other && isAsGood(other, one))),
    );
  });
  return [...hires, ...levers];
}

/** Points of coverage within which two deeds do the same: less than a survey can tell. */
const alike = 0.001;

type Program = ReturnType<typeof createProgram>;
/** A deed that adds less than this is left out of a month's row: points. */
const hardly = 1e-4;

function coverRows(
  { addRow }: Program,
  { rows, needShare, from }: Master,
  items: readonly Item[],
  entries: Entry[][],
): number[] {
  const months = rows[0]?.coverage.length ?? 0;
  const slack: number[] = [];
  for (const { tangent, coverage, gainRatio } of rows) {
    const gains = items.map((item) => tangent.gainOf(item));
    const there = new Float64Array(months);
    for (const item of itemsOf(tangent.at))
      tangent.gainOf(item).forEach((gain, month) => (there[month]! += gain * gainRatio));
    for (let month = from; month < months; month++) {
      const need = 100 * (needShare - coverage[month]! + there[month]!);
      if (need <= 0) continue;
      const row = addRow(need, Infinity);
      items.forEach((_, place) => {
        const gain = 100 * gains[place]![month]! * gainRatio;
        if (Math.abs(gain) > hardly) entries[place]!.push([row, gain]);
      });
      slack.push(row);
    }
  }
  return slack;
}

function limitRows({ addRow }: Program, { set, costOf }: Master, items: readonly Item[], entries: Entry[][]): void {
  const all = addRow(-Infinity, set.mostHires);
  const inMonth = new Map(set.months.map((month) => [month, addRow(-Infinity, set.mostPerMonth)]));
  const ofLever = set.levers.map(() => addRow(-Infinity, 1));
  const money = set.mostCostJpy === undefined ? undefined : addRow(-Infinity, set.mostCostJpy / million);
  items.forEach((item, place) => {
    if (item.kind === "hire") entries[place]!.push([all, 1], [inMonth.get(item.month)!, 1]);
    else entries[place]!.push([ofLever[item.lever]!, 1]);
    if (money !== undefined) entries[place]!.push([money, costOf(item) / million]);
  });
}

/** Yes-or-no columns: each says that one thing is more, or less, than in a plan that is excluded; one of them must be so. */
function exclusionRows(
  { addRow }: Program,
  { set, failed, known }: Master,
  items: readonly Item[],
  entries: Entry[][],
): Entry[][] {
  const columns: Entry[][] = [];
  /** Σ of a row's items ≥ least, where the column is taken. */
  const atLeast = (chosen: (item: Item) => boolean, least: number, oneOf: number) => {
    const row = addRow(0, Infinity);
    items.forEach((item, place) => chosen(item) && entries[place]!.push([row, 1]));
    columns.push([
      [row, -least],
      [oneOf, 1],
    ]);
  };
  const atMost = (chosen: (item: Item) => boolean, most: number, room: number, oneOf: number) => {
    const row = addRow(-Infinity, room);
    items.forEach((item, place) => chosen(item) && entries[place]!.push([row, 1]));
    columns.push([
      [row, room - most],
      [oneOf, 1],
    ]);
  };
  const last = set.months.at(-1) ?? 0;
  const more = ({ opens, starts }: Selection, oneOf: number) => {
    opens.forEach((months, profile) => {
      // The count rises only where the plan's own does: just before that, and at the end, one more than it has there.
      for (const month of new Set([...months.map((each) => each - 1), last])) {
        const have = months.filter((each) => each <= month).length;
        if (month >= (set.months[0] ?? 0))
          atLeast((item) => item.kind === "hire" && item.profile === profile && item.month <= month, have + 1, oneOf);
      }
    });
    starts.forEach((start, lever) =>
      atLeast((item) => item.kind === "lever" && item.lever === lever && item.month < (start ?? Infinity), 1, oneOf),
    );
  };
  const less = ({ opens, starts }: Selection, oneOf: number) => {
    opens.forEach((months, profile) => {
      for (const month of new Set(months)) {
        const have = months.filter((each) => each <= month).length;
        atMost(
          (item) => item.kind === "hire" && item.profile === profile && item.month <= month,
          have - 1,
          set.mostHires,
          oneOf,
        );
      }
    });
    starts.forEach((start, lever) => {
      if (start !== undefined)
        atMost((item) => item.kind === "lever" && item.lever === lever && item.month <= start, 0, 1, oneOf);
    });
  };
  for (const plan of failed) more(plan, addRow(1, Infinity));
  for (const plan of known) {
    const oneOf = addRow(1, Infinity);
    more(plan, oneOf);
    less(plan, oneOf);
  }
  return columns;
}
