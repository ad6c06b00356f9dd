/** A conversation about staying, kept as evidence and not as a score. */
import { z } from "zod";
import { attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { id, label, note } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";
import { sealedSchema } from "./note-seal.ts";

export const answerSchema = z.object({
  /** −1: clearly not a problem. 0: no news. 1: this could make them leave. */
  pressure: z.number().min(-1).max(1),
  /** How we know. */
  basis: z.enum(["observed", "said", "inferred"]),
});

export const followUpSchema = z.object({
  id,
  action: label,
  owner: label.optional(),
  due: monthSchema.optional(),
  cause: z.enum(attritionCauseIds),
  done: z.boolean(),
});

export const checkInSchema = z.object({
  id,
  memberId: id,
  held: monthSchema,
  /** Who held it. */
  by: label.optional(),
  answers: z.partialRecord(z.enum(attritionCauseIds), answerSchema),
  /** What they said in their own words, and what we think is behind it: kept apart. */
  statedReason: note.optional(),
  believedReason: note.optional(),
  note: note.optional(),
  /** The three above under the workspace's note seal; they are absent then. */
  sealed: sealedSchema.optional(),
  followUps: z.array(followUpSchema),
});
export type CheckIn = z.infer<typeof checkInSchema>;
