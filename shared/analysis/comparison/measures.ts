/** What each future of a plan brings that plans are compared by, and which way is better. */
export const measures = {
  /** 1 where coverage holds to the end: the mean is P(hold). */
  holds: "higher",
  /** Months before the first one that falls short; all of them where none does. */
  monthsHeld: "higher",
  /** Coverage of the worst month. */
  worstCoverage: "higher",
  leavers: "lower",
  /** More people are neither better nor worse by themselves. */
  finalHeadcount: undefined,
  finalArrJpy: "higher",
  /** ARR lost to churn above what full coverage would have lost. */
  arrLostJpy: "lower",
  netRetention: "higher",
  grossRetention: "higher",
  /** Over all months. */
  costJpy: "lower",
  /** Cost of all months by the ARR of the same months. */
  costPerArr: "lower",
} as const satisfies Record<string, "higher" | "lower" | undefined>;
export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as readonly MeasureId[];

/** What is drawn month by month. */
export const courseIds = ["coverage", "headcount", "arrJpy", "costJpy"] as const;
export type CourseId = (typeof courseIds)[number];
