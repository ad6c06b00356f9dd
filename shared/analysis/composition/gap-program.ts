/**
 * The gap in people as a linear program. With D_j the hours that work j asks for, τ the scenario's coverage target, S_s the hours that the
 * team has at hand by group and type, g the effective hours that an hour yields, and h the hours a month of one settled person at full time:
 *
 *   minimise Σ_k y_k  subject to  Σ_j x_sj ≤ S_s,  Σ_j u_kj ≤ h·y_k,  Σ_s g_sj·x_sj + Σ_k g_kj·u_kj ≥ τ·D_j for every j,  x, u, y ≥ 0.
 */
import type { Model } from "highs";
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import type { WorkMonth } from "./lived-months.ts";
import { type Entry, createProgram } from "./program.ts";
import { type Work, isWorkable, marketOf, marketsOf } from "./work.ts";

/** Decides between types that would do equally well: the first of the catalogue. Far below what anybody would call a part of a person. */
const hair = 1e-6;

export type GapProgram = ReturnType<typeof gapProgram>;

/** For all months that ask for no other work than these. */
export function gapProgram(work: Work, months: readonly WorkMonth[]) {
  const { network, gainOf, fullTimeHours } = work;
  const program = createProgram();
  const sources = network.groupNames.length * memberTypeIds.length;
  const sourceRows = Array.from({ length: sources }, () => program.addRow(-Infinity, 0));
  const typeRows = memberTypeIds.map(() => program.addRow(-Infinity, 0));
  const sinks = askedSinks(work, months);
  const sinkRows = new Map(sinks.map((sink) => [sink, program.addRow(0, Infinity)]));

  /** x: hours of those who are there. */
  const own: { readonly column: number; readonly type: number }[] = [];
  network.groupNames.forEach((name, group) => {
    const open = new Set(marketsOf(work, name));
    memberTypeIds.forEach((type, index) => {
      for (const [sink, row] of sinkRows) {
        const gain = gainOf(type, sink);
        if (gain <= 0 || !open.has(marketOf(work, sink))) continue;
        const entries: Entry[] = [
          [sourceRows[group * memberTypeIds.length + index]!, 1],
          [row, gain],
        ];
        own.push({ column: program.addColumn({ entries }), type: index });
      }
    });
  });

  /** u: hours of those who would join. */
  const added: { readonly column: number; readonly type: MemberType; readonly sink: number }[] = [];
  memberTypeIds.forEach((type, index) => {
    for (const [sink, row] of sinkRows) {
      const gain = gainOf(type, sink);
      if (gain <= 0) continue;
      const entries: Entry[] = [
        [typeRows[index]!, 1],
        [row, gain],
      ];
      added.push({ column: program.addColumn({ entries }), type, sink });
    }
  });

  /** y. */
  const people = memberTypeIds.map((_, index) =>
    program.addColumn({ cost: 1 + hair * index, entries: [[typeRows[index]!, -fullTimeHours]] }),
  );

  return {
    program,
    own,
    added,
    people,
    /** The month's hours become the program's limits. */
    setMonth(model: Model, { handHours, demandHours }: WorkMonth): void {
      sourceRows.forEach((row, source) => model.changeRowBounds(row, -Infinity, handHours[source]!));
      for (const [sink, row] of sinkRows) model.changeRowBounds(row, work.targetShare * demandHours[sink]!, Infinity);
    },
  };
}

export const askedSinks = (work: Work, months: readonly WorkMonth[]): readonly number[] =>
  Array.from(months[0]?.demandHours ?? [], (_, sink) => sink).filter(
    (sink) => isWorkable(work, sink) && months.some(({ demandHours }) => demandHours[sink]! > 0),
  );
