/** What is known of people's hazards before a trial, as the kernel reads it: see `kernel/row-month.ts`. */
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import { type PlanRows, rowMonth } from "../compiled-plan.ts";
import { productWorkDriver } from "../drivers.ts";
import { kernelCauses } from "../kernel-hazards.ts";
import type { Holder } from "./holders.ts";
import { type Circumstances, phaseDrivers, standingDrivers, thetaIdOf, typeRatio, weightOf } from "./pressure.ts";

/** Where in a record the rest stands; pressures by cause come first. */
const places = { ofAlone: 10, ofSeat: 11, chaos: 12, operator: 13, blocked: 14, tolerance: 15, phases: 16 } as const;

/** The standing drivers by month and cause, 0 where a trial moves them; the very same list while nothing they depend on moves. */
function driversByMonth(holder: Holder, months: number, at: Circumstances): readonly (readonly number[])[] {
  const { company, difficultRatio } = at;
  const byMonth: (readonly number[])[] = [];
  for (let month = 0; month < months; month++) {
    const isSteady =
      month > 0 && company[month] === company[month - 1] && difficultRatio[month] === difficultRatio[month - 1];
    const drivers = isSteady ? undefined : standingDrivers(holder, month, at);
    byMonth.push(drivers ? attritionCauseIds.map((cause) => drivers[cause] ?? 0) : byMonth[month - 1]!);
  }
  return byMonth;
}

type Known = {
  readonly holder: Holder;
  readonly drivers: readonly (readonly number[])[];
  readonly ofType: number;
  readonly phaseDrivers: readonly number[];
  /** What a free product seat adds to the driver of `productWork`. */
  readonly relief: number;
  readonly hasAnswers: boolean;
  /** [cause] driver of the latest record and what it came to: most months bring nothing new, and an exponential is dear. */
  readonly pressed: Float64Array;
  readonly ratio: Float64Array;
};

const knownOf = (holder: Holder, months: number, at: Circumstances): Known => ({
  holder,
  drivers: driversByMonth(holder, months, at),
  ofType: typeRatio(holder, at.coefficients),
  phaseDrivers: phaseDrivers(holder),
  relief: productWorkDriver(holder.productAmbition, true) - productWorkDriver(holder.productAmbition, false),
  hasAnswers: Object.keys(holder.answers).length > 0,
  pressed: new Float64Array(attritionCauseIds.length).fill(Number.NaN),
  ratio: new Float64Array(attritionCauseIds.length),
});

/** Answers fade from month to month; everything else stays the very same list until something moves it. */
const isLikeTheLast = ({ hasAnswers, drivers }: Known, month: number, { leverRatio }: Circumstances): boolean =>
  month > 0 && !hasAnswers && drivers[month] === drivers[month - 1] && leverRatio[month] === leverRatio[month - 1];

function writeRecord(known: Known, month: number, { coefficients: c, leverRatio }: Circumstances, into: Float32Array) {
  const { holder, drivers, ofType, pressed, ratio } = known;
  const gainOf = (cause: AttritionCause) =>
    c[thetaIdOf(cause)] * (1 - weightOf(holder.answers[cause], month, c.checkInHalfLife));
  kernelCauses.forEach((cause, place) => {
    const id = attritionCauseIds[cause]!;
    const answer = holder.answers[id];
    const weight = weightOf(answer, month, c.checkInHalfLife);
    const blended = weight * (answer?.pressure ?? 0) + (1 - weight) * drivers[month]![cause]!;
    if (blended !== pressed[cause]) {
      pressed[cause] = blended;
      ratio[cause] = Math.exp(c[thetaIdOf(id)] * blended);
    }
    into[place] = ofType * leverRatio[month]![cause]! * ratio[cause]!;
  });
  into[places.ofAlone] = Math.exp(gainOf("alone"));
  into[places.ofSeat] = Math.exp(gainOf("productWork") * known.relief);
  into[places.chaos] = gainOf("chaos");
  into[places.operator] = gainOf("operator");
  into[places.blocked] = gainOf("blocked") * holder.promotionAmbition;
  into[places.tolerance] = holder.chaosTolerance;
  known.phaseDrivers.forEach((driver, phase) => (into[places.phases + phase] = Math.exp(gainOf("phase") * driver)));
}

/** The records of one holder, each good from its month until the next. */
type OwnRecords = { readonly from: readonly number[]; readonly records: Float32Array };

/** What holders came to in the same circumstances: thousands of them are as they were when one is edited. */
export type KnownRecords = WeakMap<Holder, OwnRecords>;

/** Months alike share a record. */
function ownRecords(holder: Holder, months: number, at: Circumstances): OwnRecords {
  const known = knownOf(holder, months, at);
  const from: number[] = [];
  for (let month = 0; month < months; month++) if (!isLikeTheLast(known, month, at)) from.push(month);
  const records = new Float32Array(from.length * rowMonth);
  from.forEach((month, place) =>
    writeRecord(known, month, at, records.subarray(place * rowMonth, (place + 1) * rowMonth)),
  );
  return { from, records };
}

function recordsOf(holder: Holder, months: number, at: Circumstances, known: KnownRecords): OwnRecords {
  const remembered = known.get(holder);
  if (remembered) return remembered;
  const own = ownRecords(holder, months, at);
  known.set(holder, own);
  return own;
}

/** Everybody's records one after another as a month reads them. */
export function compileRecords(
  holders: readonly Holder[],
  months: number,
  at: Circumstances,
  known: KnownRecords,
): Pick<PlanRows, "records" | "recordAt"> {
  const rows = holders.map((holder) => recordsOf(holder, months, at, known));
  const records = new Float32Array(rows.reduce((sum, own) => sum + own.records.length, 0));
  const recordAt = new Int32Array(months * rows.length);
  const begun = new Int32Array(rows.length);
  let written = 0;
  for (let month = 0; month < months; month++) {
    for (let row = 0; row < rows.length; row++) {
      const own = rows[row]!;
      const place = month * rows.length + row;
      const next = begun[row]!;
      if (own.from[next] === month) {
        for (let at = 0; at < rowMonth; at++) records[written + at] = own.records[next * rowMonth + at]!;
        recordAt[place] = written * Float32Array.BYTES_PER_ELEMENT;
        written += rowMonth;
        begun[row] = next + 1;
      } else recordAt[place] = recordAt[place - rows.length]!;
    }
  }
  return { records, recordAt };
}
