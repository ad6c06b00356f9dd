/** What a leader thought would happen, written down before anybody could know: it judges the forecast, never the person. */
import { z } from "zod";
import { id, label, share } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";

/** Months within which a judgement says how likely it is that somebody leaves by their own decision. */
export const judgementTerms = [6, 12] as const;
export type JudgementTerm = (typeof judgementTerms)[number];

export const judgementSchema = z.object({
  id,
  /** Somebody on the team, or, once they have left, on the list of those who have. */
  memberId: id,
  made: monthSchema,
  /** Whose judgement it is. */
  by: label.optional(),
  termMonths: z.literal(judgementTerms),
  chanceShare: share,
  /** What the model said about the same question on the same day. */
  modelShare: share.optional(),
});
export type Judgement = z.infer<typeof judgementSchema>;
