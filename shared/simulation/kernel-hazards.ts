/** What the kernel knows of hazards before a trial: `kernel/row-month.ts` and `kernel/base-hazard.ts`. */
import { type CompiledPlan, causes, movingCauses } from "./compiled-plan.ts";

/** Causes in the order in which the kernel multiplies them, four at once: what a month moves comes after what none does. */
export const kernelCauses = [0, 1, 2, 9, 3, 4, 5, 6, 7, 8] as const;
/** Numbers in a record of either kind. */
const rowMonth = 20;
const baseHazard = 16;
const phases = 3;

function writeRecord({ row, months }: CompiledPlan, r: number, month: number, into: Float32Array, at: number): void {
  const known = r * months + month;
  const gain = known * movingCauses;
  for (let place = 0; place < causes; place++) into[at + place] = row.pressure[known * causes + kernelCauses[place]!]!;
  into[at + 10] = Math.exp(row.gain[gain + 4]!);
  into[at + 11] = row.seatRelief[known]!;
  into[at + 12] = row.gain[gain]!;
  into[at + 13] = row.gain[gain + 1]!;
  into[at + 14] = row.gain[gain + 3]! * row.promotionAmbition[r]!;
  into[at + 15] = row.chaosTolerance[r]!;
  for (let phase = 0; phase < phases; phase++)
    into[at + 16 + phase] = Math.exp(row.gain[gain + 2]! * row.phaseDriver[r * phases + phase]!);
}

function isSame(values: Float64Array, one: number, other: number, each: number): boolean {
  for (let at = 0; at < each; at++) if (values[one * each + at] !== values[other * each + at]) return false;
  return true;
}

/** Whether a month brings a row nothing new. */
const isLikeTheLast = ({ row, months }: CompiledPlan, r: number, month: number): boolean => {
  const known = r * months + month;
  return (
    month > 0 &&
    isSame(row.pressure, known, known - 1, causes) &&
    isSame(row.gain, known, known - 1, movingCauses) &&
    isSame(row.seatRelief, known, known - 1, 1)
  );
};

/** Records in the order in which months meet them, a new one where a month brings something new; [month][row] where in them, in bytes. */
export function rowMonthsOf(plan: CompiledPlan) {
  const { months } = plan;
  const rows = plan.row.hours.length;
  const rowMonthAt = new Int32Array(months * rows);
  let records = 0;
  for (let at = 0; at < rowMonthAt.length; at++) {
    const [month, r] = [Math.floor(at / rows), at % rows];
    rowMonthAt[at] = isLikeTheLast(plan, r, month) ? rowMonthAt[at - rows]! : records++;
  }
  const rowMonths = new Float32Array(records * rowMonth);
  for (let at = 0, written = 0; at < rowMonthAt.length; at++) {
    const record = rowMonthAt[at]!;
    if (record === written) writeRecord(plan, at % rows, Math.floor(at / rows), rowMonths, written++ * rowMonth);
    rowMonthAt[at] = record * rowMonth * rowMonths.BYTES_PER_ELEMENT;
  }
  return { rowMonths, rowMonthAt };
}

/** [month of tenure]. */
export function baseHazardOf({ baseHazard: byBand, baseTotal, bandOfTenure, rules }: CompiledPlan): Float32Array {
  const table = new Float32Array(bandOfTenure.length * baseHazard);
  bandOfTenure.forEach((band, tenure) => {
    const at = tenure * baseHazard;
    kernelCauses.forEach((cause, place) => (table[at + place] = byBand[band * causes + cause]!));
    table[at + 10] = 1;
    table[at + 11] = 1;
    table[at + 12] = baseTotal[band]! * rules.hazardCapRatio;
  });
  return table;
}
