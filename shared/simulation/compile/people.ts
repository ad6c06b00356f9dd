import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { PlanSlots } from "../compiled-plan.ts";
import { keyOf } from "../draws.ts";
import { compileBooks } from "./books.ts";
import { levelIndexOf } from "./levels.ts";
import type { Circumstances } from "./pressure.ts";
import { compileRows } from "./rows.ts";
import { type Slot, slotsOf } from "./slots.ts";
import type { Dated } from "./timeline.ts";

/** Every position, what is looked up of it, and the rows of whoever holds it. */
export type CompiledPeople = {
  readonly slots: readonly Slot[];
  readonly slot: Pick<PlanSlots, "key" | "book">;
} & ReturnType<typeof compileRows>;

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
  const slot = {
    key: Uint32Array.from(slots.flatMap(({ identity }) => keyOf(identity))),
    book: compileBooks(baseline, slots),
  };
  const people = { slots, slot, ...compileRows(slots, months, circumstances, salaryOf) };
  last = { baseline, changes, words, people };
  return people;
}
