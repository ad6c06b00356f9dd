import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { levelIndexOf } from "./levels.ts";
import type { Circumstances } from "./pressure.ts";
import { compileRows } from "./rows.ts";
import { type Slot, slotsOf } from "./slots.ts";
import type { Dated } from "./timeline.ts";

/** Every position and the rows of whoever holds it. */
export type CompiledPeople = { readonly slots: readonly Slot[] } & ReturnType<typeof compileRows>;

/** What people depend on besides the baseline, in a form in which likeness is equality. */
const wordsOf = (
  { start, months }: Scenario,
  { coefficients, company, facing, difficult, difficultRatio, leverRatio }: Circumstances,
): string => JSON.stringify([start, months, coefficients, company, facing, [...difficult], difficultRatio, leverRatio]);

let last:
  | {
      readonly baseline: Baseline;
      readonly changes: Scenario["changes"];
      readonly words: string;
      readonly people: CompiledPeople;
    }
  | undefined;

/** Most edits of a plan, of growth or a budget, leave its people alone, and thousands of them take long: the last are remembered. */
export function compilePeople(
  baseline: Baseline,
  scenario: Scenario,
  timeline: readonly Dated[],
  circumstances: Circumstances,
): CompiledPeople {
  const { changes, months } = scenario;
  const words = wordsOf(scenario, circumstances);
  if (last?.baseline === baseline && last.changes === changes && last.words === words) return last.people;
  const slots = slotsOf(baseline, scenario, timeline, circumstances.coefficients);
  const salaryOf = (id: string) => baseline.levels[levelIndexOf(baseline, id)]?.salaryJpy ?? 0;
  const people = { slots, ...compileRows(slots, months, circumstances, salaryOf) };
  last = { baseline, changes, words, people };
  return people;
}
