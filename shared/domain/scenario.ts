/** A plan: assumptions and dated changes on the baseline, never a copy of it. */
import { z } from "zod";
import { durationMonths, id, label, note, ratio, share, yen } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";
import { changeSchema } from "./change.ts";

export const mostMonths = 120;
export const mostTrials = 100_000;

/** What happens to a seat when someone leaves. */
const backfillPolicySchema = z.object({
  /** Part of leavers who are replaced. */
  replacedShare: share,
  /** Months before the requisition opens. */
  delayMonths: durationMonths,
});

/** Standard errors below which more trials are not worth waiting for. */
const precisionSchema = z.object({
  /** Of mean coverage in its worst month. */
  coverageShare: z.number().min(1e-4).max(1),
  /** Of the chance that coverage holds to the horizon. */
  holdShare: z.number().min(1e-4).max(1),
  /** Of the mean number of people who leave. */
  leavers: z.number().min(1e-3).max(1_000),
});
export type Precision = z.infer<typeof precisionSchema>;

/** What the team may cost, and how sure that must be. Sums of money are what the projection calls cost: salaries with employer costs, hiring, levers. */
const budgetSchema = z.object({
  monthlyJpy: yen.optional(),
  yearlyJpy: yen.optional(),
  /** The month in which a year of the budget begins, 4 for April; January when absent. */
  yearBegins: z.int().min(1).max(12).optional(),
  /** The plan keeps to it where at least so many futures do. */
  withinShare: share,
});
export type Budget = z.infer<typeof budgetSchema>;

/** A word that stands on several things, and why they carry it. */
const tagSchema = z.object({ name: label, reason: note.optional() });
export type Tag = z.infer<typeof tagSchema>;

/** What a plan assumes and does. */
export const termsSchema = z.object({
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
  budget: budgetSchema.optional(),
  changes: z.array(changeSchema),
  /** Why changes carry the tags they do; a tag without a reason is not listed. */
  changeTags: z.array(tagSchema).optional(),
});
export type Terms = z.infer<typeof termsSchema>;

/** Where a branch came from. */
const originSchema = z.object({
  scenarioId: id,
  /** What it was called: kept for when the origin is gone. */
  name: label,
  /** The origin's terms when the branch was last level with it: what either side changed since is told from them. */
  then: termsSchema,
});
export type Origin = z.infer<typeof originSchema>;

/** The few figures that are quoted from a meeting. */
const headlineSchema = z.object({
  /** The chance that coverage holds to the horizon. */
  holdShare: share,
  /** From when falling short is likelier than not; absent where it never is. */
  shortFrom: monthSchema.optional(),
  /** Mean number of people who leave. */
  leavers: z.number().min(0),
  finalArrJpy: z.number().min(0),
  /** ARR lost because work went undone. */
  arrLostJpy: z.number().min(0),
  /** Over the whole horizon. */
  costJpy: z.number().min(0),
});
export type Headline = z.infer<typeof headlineSchema>;

/** A plan as it was shown: it follows neither facts nor edits any more. */
export const frozenSchema = z.object({
  /** Milliseconds since 1970. */
  at: z.int().min(0),
  /** What for: "Board meeting, November". */
  occasion: label,
  /** The facts it stands on, among the workspace's kept facts. */
  factsId: id,
  /** What was projected then; absent where it was frozen before a projection was done. */
  headline: headlineSchema.optional(),
});
export type Frozen = z.infer<typeof frozenSchema>;

export const scenarioSchema = z.object({
  id,
  name: label,
  note: note.optional(),
  ...termsSchema.shape,
  /** Words to find the plan by. */
  tags: z.array(tagSchema).optional(),
  /** Kept, and out of the way: in no picker and no comparison. */
  archived: z.literal(true).optional(),
  origin: originSchema.optional(),
  frozen: frozenSchema.optional(),
});
export type Scenario = z.infer<typeof scenarioSchema>;

const termNames = Object.keys(termsSchema.shape) as (keyof Terms)[];

export const termsOf = (scenario: Scenario): Terms =>
  Object.fromEntries(
    termNames.filter((name) => scenario[name] !== undefined).map((name) => [name, scenario[name]]),
  ) as Terms;
