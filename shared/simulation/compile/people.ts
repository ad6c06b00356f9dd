import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { PlanSlots } from "../compiled-plan.ts";
import { keyOf } from "../draws.ts";
import { compileBooks } from "./books.ts";
import { levelIndexOf } from "./levels.ts";
import type { Circumstances } from "./pressure.ts";
import type { KnownRecords } from "./hazard-records.ts";
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

const keysOf = (slots: readonly Slot[], known: CompiledPeople | undefined): Uint32Array =>
  known?.slots.length === slots.length && slots.every(({ identity }, at) => identity === known.slots[at]!.identity)
    ? known.slot.key
    : Uint32Array.from(slots.flatMap(({ identity }) => keyOf(identity)));

type Compiled = {
  readonly baseline: Baseline;
  readonly changes: Scenario["changes"];
  readonly words: string;
  readonly people: CompiledPeople;
  readonly records: KnownRecords;
};

let last: Compiled | undefined;

const differsInMembersOnly = (one: Baseline, other: Baseline): boolean =>
  (Object.keys({ ...one, ...other }) as (keyof Baseline)[]).every(
    (field) => field === "members" || one[field] === other[field],
  );

/**
 * Most edits of a plan, of growth or a budget, leave its people alone, and most edits of people leave all but one of them alone.
 * Thousands of them take long, so the last are remembered.
 */
export function compilePeople(
  baseline: Baseline,
  scenario: Scenario,
  timeline: readonly Dated[],
  circumstances: Circumstances,
): CompiledPeople {
  const { changes, months } = scenario;
  const words = wordsOf(scenario, circumstances);
  const before = last?.changes === changes && last.words === words ? last : undefined;
  if (before?.baseline === baseline) return before.people;
  const alike = before && differsInMembersOnly(before.baseline, baseline) ? before : undefined;
  const slots = slotsOf(baseline, scenario, timeline, circumstances.coefficients, (member, index) =>
    alike?.baseline.members[index] === member ? alike.people.slots[index] : undefined,
  );
  const records: KnownRecords = alike?.records ?? new WeakMap();
  const salaryOf = (id: string) => baseline.levels[levelIndexOf(baseline, id)]?.salaryJpy ?? 0;
  const slot = {
    key: keysOf(slots, alike?.people),
    book: compileBooks(baseline, slots),
  };
  const people = { slots, slot, ...compileRows(slots, months, circumstances, salaryOf, records) };
  last = { baseline, changes, words, people, records };
  return people;
}
