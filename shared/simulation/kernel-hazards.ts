/** What the kernel knows of hazards before a trial, for the stretches of tenure that the base hazards tell apart: `kernel/row-month.ts`. */
import { type CompiledPlan, rowMonth as numbersKnown } from "./compiled-plan.ts";

/** Causes in the order in which the kernel multiplies them, four at once: what a month moves comes after what none does. */
export const kernelCauses = [0, 1, 2, 9, 3, 4, 5, 6, 7, 8] as const;

/** Numbers of the kernel's record. */
const rowMonth = 20;
const bytes = 4 * rowMonth;

/** Month of the first day, by row; undefined where whoever is in the row may have come in any month. */
function firstDays({ row, rowEvents, slot, memberIds }: CompiledPlan): readonly (number | undefined)[] {
  const days = new Array<number | undefined>(row.hours.length).fill(undefined);
  memberIds.forEach((_, s) => (days[slot.firstRow[s]!] = slot.joinedIn[s]!));
  rowEvents.slot.forEach((s, event) => (days[rowEvents.firstRow[event]!] = slot.joinedIn[s]!));
  return days;
}

export function hazardArrays(plan: CompiledPlan) {
  const { row, months, bandOfTenure } = plan;
  const { length: rows } = row.hours;
  const days = firstDays(plan);
  const bands = bandOfTenure.at(-1)! + 1;
  const bandOf = (tenure: number) => bandOfTenure[Math.min(bandOfTenure.length - 1, Math.max(0, tenure))]!;
  /** By record of the kernel: which of the plan's it is made of, and at which band. */
  const made: { readonly record: number; readonly band: number }[] = [];
  const places = new Int32Array(months * rows);
  for (let month = 0; month < months; month++) {
    days.forEach((day, r) => {
      const place = month * rows + r;
      const record = row.recordAt[place]!;
      const band = day === undefined ? 0 : bandOf(month - day);
      const last = month === 0 ? undefined : made[places[place - rows]!]!;
      if (last?.record === record && last.band === band) {
        places[place] = places[place - rows]!;
        return;
      }
      places[place] = made.length;
      if (day !== undefined) made.push({ record, band });
      else for (let each = 0; each < bands; each++) made.push({ record, band: each });
    });
  }
  const rowMonths = new Float32Array(made.length * rowMonth);
  made.forEach(({ record, band }, place) =>
    writeRecord(plan, record, band, rowMonths.subarray(place * rowMonth, (place + 1) * rowMonth)),
  );
  return {
    rowMonths,
    rowMonthAt: places.map((place) => place * bytes),
    bandAt: Int32Array.from(bandOfTenure, (band) => band * bytes),
    rowTenures: Int32Array.from(days, (day) => (day === undefined ? bandOfTenure.length - 1 : 0)),
  };
}

/** For every row and month: what a plan asks for while somebody waits for a picture, so nothing is made but numbers. */
function writeRecord(
  { row: { records }, baseHazard, baseTotal, rules }: CompiledPlan,
  record: number,
  band: number,
  into: Float32Array,
): void {
  const from = record * numbersKnown;
  const hazard = (place: number) =>
    records[from + place]! * baseHazard[band * kernelCauses.length + kernelCauses[place]!]!;
  const [alone, work, phase] = [hazard(8), hazard(9), hazard(6)];
  into[0] = hazard(0) + hazard(1) + hazard(2) + hazard(3);
  into[1] = hazard(4);
  into[2] = hazard(5);
  into[3] = hazard(7);
  for (let gain = 0; gain < 4; gain++) into[4 + gain] = records[from + 12 + gain]!;
  into[8] = alone;
  into[9] = alone * records[from + 10]!;
  into[10] = work;
  into[11] = work * records[from + 11]!;
  for (let each = 0; each < 3; each++) into[12 + each] = phase * records[from + 16 + each]!;
  into[15] = baseTotal[band]! * rules.hazardCapRatio;
  for (let part = 0; part < 4; part++) into[16 + part] = hazard(part);
}
