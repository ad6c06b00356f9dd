/** A conversation about staying, kept as evidence and not as a score. */
import { z } from "zod";
import { attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { id, label, note } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";
import { sealedBeforeSchema, sealedSchema } from "./note-seal.ts";

/** How we know: seen happening, heard from the person, or only concluded. */
export const bases = ["observed", "said", "inferred"] as const;
export type Basis = (typeof bases)[number];
const basisSchema = z.enum(bases);

const answerSchema = z.object({
  /** −1: clearly not a problem. 0: no news. 1: this could make them leave. */
  pressure: z.number().min(-1).max(1),
  basis: basisSchema,
});

/** Something noted about one cause, or about none in particular. */
export const remarkSchema = z.object({
  cause: z.enum(attritionCauseIds).optional(),
  basis: basisSchema,
  text: z.string().trim().min(1).max(2_000),
});
export type Remark = z.infer<typeof remarkSchema>;

const followUpSchema = z.object({
  id,
  action: label,
  owner: label.optional(),
  due: monthSchema.optional(),
  /** What it should ease. */
  cause: z.enum(attritionCauseIds),
  /** What is to be pulled, where it is one of the levers of the workspace. */
  leverId: id.optional(),
  done: z.boolean(),
  /** Absent where it is open, and where nobody remembers. */
  doneIn: monthSchema.optional(),
});
export type FollowUp = z.infer<typeof followUpSchema>;

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
  remarks: z.array(remarkSchema).max(20).optional(),
  /** Everything in free words above, under the workspace's note seal; it is absent there then. */
  sealed: sealedSchema.optional(),
  sealedBefore: sealedBeforeSchema.optional(),
  /** Questions of the catalogue that were asked; one that a later version no longer has is passed over. */
  askedIds: z.array(id).max(60).optional(),
  followUps: z.array(followUpSchema),
});
export type CheckIn = z.infer<typeof checkInSchema>;
