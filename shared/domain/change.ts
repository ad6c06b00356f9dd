/** Dated changes: what a plan does to the baseline. */
import { z } from "zod";
import { companyPhaseIds } from "../catalogue/journey.ts";
import { count, durationMonths, id, label, note, share, yen } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";
import { effortScopeSchema, growthSchema } from "./accounts.ts";
import { mixSchema } from "./mix.ts";
import { postId } from "./post-id.ts";

const dated = {
  id,
  /** When it happens. For a hire: when the requisition opens, not when the person starts. */
  month: monthSchema,
  /** Off: kept, and left out of the projection. */
  enabled: z.boolean(),
  /** What it is for; tags can be switched off together. */
  tags: z.array(label),
  reason: note.optional(),
};

export const changeSchema = z.discriminatedUnion("type", [
  z.object({
    ...dated,
    type: z.literal("hire"),
    count: z.int().min(1).max(100),
    mix: mixSchema,
    levelId: id,
    fteShare: share,
    /** Mean months from opening the requisition to the first day; the catalogue's when absent. */
    leadTimeMonths: durationMonths.optional(),
    salaryJpy: yen.optional(),
    /** A member, or somebody of another planned hire. */
    managerId: postId.optional(),
    segmentIds: z.array(id),
    /** The interview told the truth about what is hard here. */
    honestInterview: z.boolean(),
  }),
  z.object({ ...dated, type: z.literal("leave"), memberId: id }),
  z.object({ ...dated, type: z.literal("promote"), memberId: id, levelId: id }),
  z.object({
    ...dated,
    type: z.literal("move"),
    memberId: id,
    team: label.optional(),
    /** A member, or somebody of a planned hire; unchanged when absent, and where that hire is not in force. */
    managerId: postId.optional(),
    /** New segments to work for; unchanged when absent. */
    segmentIds: z.array(id).optional(),
  }),
  z.object({
    ...dated,
    type: z.literal("changeMix"),
    memberId: id,
    mix: mixSchema,
    /** Of the training that brings it about; paid once, in this month. */
    costJpy: yen.optional(),
  }),
  z.object({ ...dated, type: z.literal("changeHours"), memberId: id, fteShare: share }),
  z.object({ ...dated, type: z.literal("openSeats"), levelId: id, count: z.int().min(-20).max(20) }),
  z.object({ ...dated, type: z.literal("openProductSeats"), count }),
  z.object({ ...dated, type: z.literal("startLever"), leverId: id }),
  z.object({ ...dated, type: z.literal("stopLever"), leverId: id }),
  z.object({ ...dated, type: z.literal("changeGrowth"), segmentId: id, growth: growthSchema }),
  /** Multiplies hours from then on; scopes stack. */
  z.object({ ...dated, type: z.literal("changeEffort"), scope: effortScopeSchema }),
  z.object({
    ...dated,
    type: z.literal("changeCompany"),
    phase: z.enum(companyPhaseIds).optional(),
    productLoopMonths: durationMonths.optional(),
    competitorPressureShare: share.optional(),
    wrongFitShare: share.optional(),
    processMaturityShare: share.optional(),
  }),
]);

export type Change = z.infer<typeof changeSchema>;
export type ChangeType = Change["type"];
export type ChangeOf<T extends ChangeType> = Extract<Change, { type: T }>;
