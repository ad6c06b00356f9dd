/** Customers: by segment, and one by one where the team has the list. */
import { z } from "zod";
import { journeyStageIds, touchModelIds } from "../catalogue/journey.ts";
import { count, durationMonths, hours, id, label, ratio, share, yen } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";

/** New customers over time. */
export const growthSchema = z.object({
  /** Mean new accounts in the first month. */
  newPerMonth: z.number().min(0).max(10_000),
  /** Compounding per month; 0.02 is 2 % more each month. May be negative. */
  monthlyGrowth: z.number().min(-0.5).max(0.5),
  /** Mean new accounts month by month, from the scenario's start; replaces the two above while it lasts. */
  series: z.array(z.number().min(0).max(10_000)).max(120).optional(),
});
export type Growth = z.infer<typeof growthSchema>;

/** Hours per account and month: by stage, then by activity. */
const effortSchema = z.record(z.enum(journeyStageIds), z.record(id, hours));
export type Effort = z.infer<typeof effortSchema>;

export const segmentSchema = z.object({
  id,
  name: label,
  touchModel: z.enum(touchModelIds),
  /** Accounts at the start where the workspace lists none for this segment. */
  openingAccounts: count,
  /** Mean ARR of one account, for new ones and for unlisted ones. */
  arrPerAccountJpy: yen,
  /** Months between renewals. */
  termMonths: z.int().min(1).max(60),
  /** Months an account spends in onboarding. */
  onboardingMonths: durationMonths,
  growth: growthSchema,
  effort: effortSchema,
  /** Chance that an account leaves in a month at full coverage. */
  monthlyChurnShare: share,
  /** Part of its ARR an account adds in a year when expansion work is fully covered. */
  yearlyExpansionShare: z.number().min(0).max(2),
  /** Accounts whose people are hard to work with. */
  difficultShare: share,
});
export type Segment = z.infer<typeof segmentSchema>;

export const accountSchema = z.object({
  id,
  name: label,
  segmentId: id,
  arrJpy: yen,
  /** When the contract began; fixes stage and renewal month. */
  started: monthSchema,
  /** The member who carries it. */
  ownerId: id.optional(),
  /** Stays with its owner when books are evened out. */
  lockedToOwner: z.boolean().optional(),
  difficult: z.boolean(),
});
export type Account = z.infer<typeof accountSchema>;

/** A change to the hours of some accounts; empty lists mean all. */
export const effortScopeSchema = z.object({
  segmentIds: z.array(id),
  stages: z.array(z.enum(journeyStageIds)),
  activityIds: z.array(id),
  ratio,
});
export type EffortScope = z.infer<typeof effortScopeSchema>;
