import { describe, expect, it } from "vitest";
import { type Reader, readerOf } from "../../../shared/analysis/reader.ts";
import { attritionCauseIds } from "../../../shared/catalogue/attrition-causes.ts";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import type { CompiledPlan } from "../../../shared/simulation/compiled-plan.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import type { Outcome } from "../../../shared/simulation/outcome.ts";
import type { MonthlyFigure, SegmentFigure } from "../../../shared/simulation/rows.ts";
import { runTrials } from "../../../shared/simulation/run-trials.ts";
import { randomOrganisation } from "../../support/random-organisation.ts";

const organisations = Array.from({ length: 60 }, (_, seed) => {
  const { name, baseline, scenarios } = randomOrganisation(seed);
  return { seed, name, plan: compilePlan(baseline, scenarios[0]!) };
});

async function simulate(plan: CompiledPlan, simulators: number, trialsPerShard?: number): Promise<Outcome> {
  const ports = Array.from({ length: simulators }, () => inProcessSimulator());
  return (await runTrials(plan, ports, { trialsPerShard }))!;
}

const bytesOf = ({ rows }: Outcome) =>
  Buffer.concat([rows.numbers, rows.counts].map(({ buffer }) => Buffer.from(buffer))).toString("base64");

/** Figures may be kept in single precision: two of them, added and divided, are good to this. */
const rounding = 1e-5;
function expectAtMost(value: number, most: number): void {
  if (value > most * (1 + rounding) + rounding) expect(value).toBeLessThanOrEqual(most);
}

/** First place where a figure is none: not finite, or below nothing by more than the rounding of a sum. */
const firstImpossible = ({ numbers }: Reader) => numbers.findIndex((value) => !(value > -1e-9 && value < Infinity));

/** Everyone who was there, plus who came, less who went: at the end of last month, or this month on a date known beforehand. */
function headcountsByBook(reader: Reader, trial: number): number[] {
  const { plan, counts, columns, trials } = reader;
  const { opensIn, joinedIn, leavesIn } = plan.slot;
  const at = (column: number) => counts[column * trials + trial]!;
  let people = opensIn.filter((opens, slot) => opens < 0 && joinedIn[slot]! <= 0).length;
  return Array.from({ length: plan.months }, (_, month) => {
    const known = plan.memberIds.filter(
      (_, member) => leavesIn[member] === month && at(columns.leftIn(member)) === month,
    );
    const left = attritionCauseIds.reduce((sum, _, cause) => sum + at(columns.leavers(month, cause)), 0);
    const served = people + at(columns.joiners(month)) - known.length;
    people = served - (left - known.length);
    return served;
  });
}

describe.each(organisations)("organisation $seed ($name)", ({ plan }) => {
  let outcome: Promise<Outcome> | undefined;
  const alone = () => (outcome ??= simulate(plan, 1));

  it("is projected without an impossible figure", async () => {
    const reader = readerOf(await alone());
    const { trials, columns, monthly } = reader;
    expect(firstImpossible(reader)).toBe(-1);
    for (let trial = 0; trial < trials; trial++) {
      const headcounts = Array.from({ length: plan.months }, (_, month) => monthly("headcount", month, trial));
      expect(headcounts).toEqual(headcountsByBook(reader, trial));
      for (let month = 0; month < plan.months; month++) {
        const figure = (name: MonthlyFigure) => monthly(name, month, trial);
        expectAtMost(reader.coverage(month, trial), 1);
        expectAtMost(figure("rampedFte"), figure("headcount"));
        expectAtMost(figure("deliveredHours"), figure("supplyHours"));
        expectAtMost(figure("grossRetention"), 1);
        expectAtMost(figure("grossRetention"), figure("netRetention"));
        for (let segment = 0; segment < plan.segmentIds.length; segment++) {
          const of = (name: SegmentFigure) => reader.numbers[columns.segment(name, segment, month) * trials + trial]!;
          expectAtMost(of("coverage"), 1);
          expectAtMost(of("onboarding"), of("accounts"));
          expectAtMost(of("renewing"), of("accounts"));
        }
      }
    }
  });

  it("comes to the same bytes on 1, 2 and 4 simulators", async () => {
    const bytes = bytesOf(await alone());
    expect(bytesOf(await simulate(plan, 2, 5)) === bytes).toBe(true);
    expect(bytesOf(await simulate(plan, 4, 3)) === bytes).toBe(true);
  });
});
