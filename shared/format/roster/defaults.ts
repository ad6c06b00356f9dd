/** What a new member gets where the file says nothing. Assumptions, and shown as such before anything is imported. */
import { addMonths } from "../../base/month.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Member } from "../../domain/member.ts";
import { mixOf } from "../../domain/mix.ts";
import type { RosterFacts } from "./facts.ts";
import type { RosterField } from "./fields.ts";

export type AssumedMember = Omit<Member, "id" | "name">;

/** Columns whose assumed value changes what the projection says; the others merely leave something blank. */
export const statedAssumptions: readonly (readonly [
  column: RosterField,
  fact: keyof RosterFacts & keyof AssumedMember,
])[] = [
  ["joined", "joined"],
  ["level", "levelId"],
  ["sales", "mix"],
  ["support", "mix"],
  ["analyst", "mix"],
  ["fte", "fteShare"],
  ["phasePreference", "phasePreference"],
  ["chaosTolerance", "chaosTolerance"],
  ["idealism", "idealism"],
  ["productAmbition", "productAmbition"],
  ["promotionAmbition", "promotionAmbition"],
  ["earlierCsEmployers", "earlierCsEmployers"],
];

export function assumedMember({ asOf, company, levels }: Baseline): AssumedMember {
  const lowest = levels.reduce<(typeof levels)[number] | undefined>(
    (low, level) => (low === undefined || level.rank < low.rank ? level : low),
    undefined,
  );
  return {
    levelId: lowest?.id ?? "",
    joined: addMonths(asOf, -12),
    mix: mixOf({}),
    fteShare: 1,
    competencies: {},
    phasePreference: company.phase,
    chaosTolerance: 0.5,
    idealism: 0.5,
    productAmbition: 0.2,
    promotionAmbition: 0.5,
    earlierCsEmployers: 0,
    segmentIds: [],
  };
}
