import { memberTypeIds } from "../../catalogue/member-types.ts";
import { type Member, memberSchema } from "../../domain/member.ts";
import type { FieldChange } from "./reading.ts";

/** Rounding in somebody's spreadsheet is not a change of person. */
const sameWeight = 1e-6;

function same(field: keyof Member, before: Member, after: Member): boolean {
  if (field === "mix") {
    return memberTypeIds.every((type) => Math.abs(before.mix[type] - after.mix[type]) < sameWeight);
  }
  if (field === "competencies") {
    const skills = new Set([...Object.keys(before.competencies), ...Object.keys(after.competencies)]);
    return [...skills].every((skill) => before.competencies[skill as never] === after.competencies[skill as never]);
  }
  if (field === "segmentIds") return before.segmentIds.join(" ") === after.segmentIds.join(" ");
  return before[field] === after[field];
}

/** What differs between a member before and after, in the order of the member's fields. */
export const changesBetween = (before: Member, after: Member): FieldChange[] =>
  (Object.keys(memberSchema.shape) as (keyof Member)[])
    .filter((field) => !same(field, before, after))
    .map((field) => ({ field, before: before[field], after: after[field] }));
