/** Something that was done to move a metric, and what was hoped for, written down before anybody could know. */
import { z } from "zod";
import { id, label, note } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";

export const hopes = ["up", "down"] as const;
export type Hope = (typeof hopes)[number];

/** Beyond a year nobody would still call it the same action. */
export const longestWait = 12;

export const actionSchema = z.object({
  id,
  name: label,
  /** The month in which it was done, or began. */
  month: monthSchema,
  /** The person who did it, or saw to it. */
  ownerId: id.optional(),
  /** The metric it was to move: of the catalogue, or the team's own. */
  metricId: id,
  /** Of these customers alone; of all of them when absent. */
  segmentId: id.optional(),
  hoped: z.enum(hopes),
  /** Months from doing it to the first month in which it was to show. */
  afterMonths: z.int().min(0).max(longestWait),
  note: note.optional(),
});
export type Action = z.infer<typeof actionSchema>;
