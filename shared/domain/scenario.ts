/** A plan: assumptions and dated changes on the baseline, never a copy of it. */
import { z } from "zod";
import { durationMonths, id, label, note, ratio, share } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";
import { changeSchema } from "./change.ts";

/** What happens to a seat when someone leaves. */
export const backfillPolicySchema = z.object({
  /** Part of leavers who are replaced. */
  replacedShare: share,
  /** Months before the requisition opens. */
  delayMonths: durationMonths,
});

export const scenarioSchema = z.object({
  id,
  name: label,
  note: note.optional(),
  /** First projected month. */
  start: monthSchema,
  /** How many months ahead. */
  months: z.int().min(1).max(120),
  trials: z.int().min(1).max(100_000),
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
