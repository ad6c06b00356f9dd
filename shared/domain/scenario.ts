/** A plan: assumptions and dated changes on the baseline, never a copy of it. */
import { z } from "zod";
import { durationMonths, id, label, note, ratio, share } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";
import { changeSchema } from "./change.ts";

export const mostMonths = 120;
export const mostTrials = 100_000;

/** What happens to a seat when someone leaves. */
export const backfillPolicySchema = z.object({
  /** Part of leavers who are replaced. */
  replacedShare: share,
  /** Months before the requisition opens. */
  delayMonths: durationMonths,
});

/** Standard errors below which more trials are not worth waiting for. */
export const precisionSchema = z.object({
  /** Of mean coverage in its worst month. */
  coverageShare: z.number().min(1e-4).max(1),
  /** Of the chance that coverage holds to the horizon. */
  holdShare: z.number().min(1e-4).max(1),
  /** Of the mean number of people who leave. */
  leavers: z.number().min(1e-3).max(1_000),
});
export type Precision = z.infer<typeof precisionSchema>;

export const scenarioSchema = z.object({
  id,
  name: label,
  note: note.optional(),
  /** First projected month. */
  start: monthSchema,
  /** How many months ahead. */
  months: z.int().min(1).max(mostMonths),
  /** Simulated futures; at most so many where `precision` is set. */
  trials: z.int().min(1).max(mostTrials),
  /** Stops the run early once the headline numbers are this exact; all trials when absent. */
  precision: precisionSchema.optional(),
  /** Same seed, same luck: two scenarios with one seed share theirs. */
  seed: z
    .int()
    .min(0)
    .max(2 ** 32 - 1),
  /** Coverage at or above this counts as holding. */
  coverageTargetShare: share,
  /** How sure a date must be: "hire by May for 80 % safety". */
  safetyShare: share,
  /** Multiplies every segment's new accounts. */
  growthRatio: ratio,
  backfill: backfillPolicySchema,
  /** The user's own values for entries of the coefficients catalogue. */
  coefficients: z.record(id, z.number()),
  changes: z.array(changeSchema),
});
export type Scenario = z.infer<typeof scenarioSchema>;
