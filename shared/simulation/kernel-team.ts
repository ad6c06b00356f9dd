/** What rows bring to the team, on a grid on which sums in any order are exact: see `kernel/steps/team.ts`. */
import { type CompiledPlan, never, types } from "./compiled-plan.ts";

/** Parts of an hour, of a position and of a yen that are told apart; sums stay exact up to 2^31 hours and 2^43 yen a month. */
const perHour = 2 ** 22;
const perYen = 2 ** 10;

const onGrid = (value: number, parts: number) => Math.round(value * parts) / parts;

export function teamArrays({ row, level, slots }: CompiledPlan) {
  const managers = new Set(row.manager);
  return {
    rowHours: row.mix.map((share, at) => onGrid(row.hours[Math.floor(at / types)]! * share, perHour)),
    rowFte: row.fte.map((fte) => onGrid(fte, perHour)),
    rowSalary: row.salaryPerMonthJpy.map((yen) => onGrid(yen, perYen)),
    levelSalary: level.salaryPerMonthJpy.map((yen) => onGrid(yen, perYen)),
    isManager: Int32Array.from({ length: slots }, (_, slot) => (managers.has(slot) ? 1 : 0)),
  };
}

/** Months of tenure after which everyone is at full speed in every month, `never` where the ramp is longer than its table. */
export function learningMonthsOf({ month: { ramp }, months }: CompiledPlan): number {
  const tenures = ramp.length / months;
  let learning = 0;
  ramp.forEach((speed, at) => {
    const tenure = at % tenures;
    if (speed !== 1) learning = Math.max(learning, tenure === tenures - 1 ? never : tenure + 1);
  });
  return learning;
}
