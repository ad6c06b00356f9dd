import { z } from "zod";
import { attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { departureIds } from "../catalogue/departures.ts";
import { id, label, note } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";
import { mixSchema } from "./mix.ts";

/** Somebody who was on the team, kept for what it teaches: when they came, when they went and why. */
export const pastMemberSchema = z.object({
  id,
  /** No figure needs it; absent where people are kept unnamed. */
  name: label.optional(),
  joined: monthSchema,
  /** Their last month on the team. */
  left: monthSchema,
  departure: z.enum(departureIds),
  /** What is believed to be behind it; absent when nobody knows. */
  cause: z.enum(attritionCauseIds).optional(),
  /** In their own words, which are often polite. */
  statedReason: note.optional(),
  mix: mixSchema.optional(),
});
export type PastMember = z.infer<typeof pastMemberSchema>;
