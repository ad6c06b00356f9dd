/** What the kernel knows of hazards before a trial: `kernel/row-month.ts` and `kernel/base-hazard.ts`. */
import type { CompiledPlan } from "./compiled-plan.ts";

/** Causes in the order in which the kernel multiplies them, four at once: what a month moves comes after what none does. */
export const kernelCauses = [0, 1, 2, 9, 3, 4, 5, 6, 7, 8] as const;
/** Numbers at a month of tenure. */
const baseHazard = 16;

export const hazardArrays = ({ row: { records, recordAt }, ...plan }: CompiledPlan) => ({
  rowMonths: records,
  rowMonthAt: recordAt,
  baseHazard: baseHazardsOf(plan),
});

/** [month of tenure]. */
function baseHazardsOf({
  baseHazard: byBand,
  baseTotal,
  bandOfTenure,
  rules,
}: Omit<CompiledPlan, "row">): Float32Array {
  const table = new Float32Array(bandOfTenure.length * baseHazard);
  bandOfTenure.forEach((band, tenure) => {
    const at = tenure * baseHazard;
    kernelCauses.forEach((cause, place) => (table[at + place] = byBand[band * kernelCauses.length + cause]!));
    table[at + 10] = 1;
    table[at + 11] = 1;
    table[at + 12] = baseTotal[band]! * rules.hazardCapRatio;
  });
  return table;
}
