import { z } from "zod";
import { hours, id, label, share } from "../base/quantities.ts";
import { ownerFields } from "./owners.ts";
import { requestQueueSchema } from "./request-queue.ts";

export const purposeIds = ["retention", "expansion", "internal", "management"] as const;

/** A kind of work. Its hours come from the segments' effort, plus fixed hours. */
export const activitySchema = z.object({
  id,
  /** The team's own word; the catalogue's when absent. */
  name: label.optional(),
  purpose: z.enum(purposeIds),
  /** Effective hours that one hour of each type yields. */
  affinity: z.object({ sales: share, support: share, analyst: share }),
  /** Weight when there is not enough time for everything. */
  priority: z.number().min(0.01).max(100),
  /** Hours a month whatever the number of accounts. */
  fixedHours: hours,
  routineShare: share,
  customerFacing: z.boolean(),
  ...ownerFields,
  /** How its requests come in and wait, where somebody has said so. */
  queue: requestQueueSchema.optional(),
});

export type Activity = z.infer<typeof activitySchema>;
