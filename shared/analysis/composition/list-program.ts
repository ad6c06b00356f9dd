/**
 * The deeds that close a gap as a whole-number program. Hours belong to groups of people as in `gap-program.ts`; a deed adds hours to one group and
 * type and may take them from another. Each person is asked for one deed at most, so what a deed brings does not depend on other deeds.
 *
 *   Σ_j x_sj ≤ S_s + Σ_hires n·h_s + Σ_moves b·H_s + Σ_trainings a·H_s (less where hours leave s),  Σ_s g_sj·x_sj + left_j ≥ τ·D_j,
 *   a ≤ A·b,  Σ_deeds of a person b ≤ 1,  x, a, left ≥ 0,  b ∈ {0, 1},  n ∈ {0, 1, 2, …}.
 */
import { memberTypeIds } from "../../catalogue/member-types.ts";
import { type Mix, withShare } from "../../domain/mix.ts";
import { everySegment } from "../../simulation/compile/network.ts";
import type { Candidates, HireCandidate, MoveCandidate, TrainCandidate } from "./candidates.ts";
import { askedSinks } from "./gap-program.ts";
import type { PersonAtWork, WorkMonth } from "./lived-months.ts";
import { type Entry, type Program, createProgram } from "./program.ts";
import { type Work, marketOf, marketsOf } from "./work.ts";

/** More than any gap asks for. */
const mostHires = 10_000;

/** A deed in the program: how often it is done stands in `column`, how far, where that is a question of degree, in `shareColumn`. */
type Option =
  | { readonly of: HireCandidate | MoveCandidate; readonly column: number }
  | { readonly of: TrainCandidate; readonly column: number; readonly shareColumn: number };

export type ListProgram = {
  readonly program: Program;
  readonly options: readonly Option[];
  /** Hours of each kind of work that nobody gets to. */
  readonly left: readonly { readonly sink: number; readonly column: number }[];
  /** Limits how many deeds there are, and how many hours of work are left. */
  readonly deedsRow: number;
  readonly leftRow: number;
};

export function listProgram(work: Work, month: WorkMonth, { hires, moves, trainings }: Candidates): ListProgram {
  const program = createProgram();
  const { addRow, addColumn } = program;
  const deedsRow = addRow(0, Infinity);
  const leftRow = addRow(0, Infinity);
  const sinks = askedSinks(work, [month]);
  const sinkRows = new Map(sinks.map((sink) => [sink, addRow(work.targetShare * month.demandHours[sink]!, Infinity)]));
  const groups = groupRows(program, work, month);
  const personRow = onePerPerson(program);

  const left = sinks.map((sink) => ({
    sink,
    column: addColumn({
      entries: [
        [leftRow, 1],
        [sinkRows.get(sink)!, 1],
      ],
    }),
  }));

  /** Hours that come to a group each time a deed is done. */
  const to = (groupName: string, hours: number, mix: Mix): Entry[] =>
    memberTypeIds.flatMap((type, index): Entry[] =>
      mix[type] === 0 ? [] : [[groups.rowOf(groupName, index), -hours * mix[type]]],
    );
  const groupOf = ({ group }: PersonAtWork) => work.network.groupNames[group]!;

  const options = [
    ...hires.map((of): Option => {
      const entries: Entry[] = [[deedsRow, 1], ...to(everySegment, of.hours, of.mix)];
      return { of, column: addColumn({ entries, most: mostHires, isWhole: true }) };
    }),
    ...moves.map((of): Option => {
      const { person, groupName } = of;
      const entries: Entry[] = [
        [deedsRow, 1],
        [personRow(person), 1],
        ...to(groupOf(person), -person.handHours, person.mix),
        ...to(groupName, person.handHours, person.mix),
      ];
      return { of, column: addColumn({ entries, most: 1, isWhole: true }) };
    }),
    ...trainings.map((of): Option => {
      const { person, type, mostShare } = of;
      const howFar = addRow(-Infinity, 0);
      const column = addColumn({
        entries: [
          [deedsRow, 1],
          [personRow(person), 1],
          [howFar, -mostShare],
        ],
        most: 1,
        isWhole: true,
      });
      const after = withShare(person.mix, type, person.mix[type] + mostShare);
      const perShare = (each: keyof Mix) => (after[each] - person.mix[each]) / mostShare;
      const change: Mix = { sales: perShare("sales"), support: perShare("support"), analyst: perShare("analyst") };
      const entries: Entry[] = [[howFar, 1], ...to(groupOf(person), person.handHours, change)];
      return { of, column, shareColumn: addColumn({ entries }) };
    }),
  ];

  for (const [name, rows] of groups.all()) {
    const open = new Set(marketsOf(work, name));
    memberTypeIds.forEach((type, index) => {
      for (const [sink, row] of sinkRows) {
        const gain = work.gainOf(type, sink);
        if (gain <= 0 || !open.has(marketOf(work, sink))) continue;
        const entries: Entry[] = [
          [rows[index]!, 1],
          [row, gain],
        ];
        addColumn({ entries });
      }
    });
  }
  return { program, options, left, deedsRow, leftRow };
}

/** A row for the hours of each group and type; groups that only deeds bring about begin with none. */
function groupRows({ addRow }: Program, { network }: Work, { handHours }: WorkMonth) {
  const rowsOf = new Map<string, readonly number[]>();
  const open = (name: string, hoursOf: (type: number) => number): readonly number[] => {
    const rows = memberTypeIds.map((_, type) => addRow(-Infinity, hoursOf(type)));
    rowsOf.set(name, rows);
    return rows;
  };
  network.groupNames.forEach((name, group) => open(name, (type) => handHours[group * memberTypeIds.length + type]!));
  return {
    rowOf: (name: string, type: number): number => (rowsOf.get(name) ?? open(name, () => 0))[type]!,
    all: () => rowsOf,
  };
}

function onePerPerson({ addRow }: Program) {
  const rows = new Map<string, number>();
  return ({ memberId }: PersonAtWork): number => {
    const row = rows.get(memberId) ?? addRow(-Infinity, 1);
    rows.set(memberId, row);
    return row;
  };
}
