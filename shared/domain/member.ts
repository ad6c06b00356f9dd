import { z } from "zod";
import { competencyIds } from "../catalogue/competencies.ts";
import { companyPhaseIds } from "../catalogue/journey.ts";
import { count, hours, id, label, note, share, yen } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";
import { mixSchema } from "./mix.ts";
import { skillLevel } from "./skill-level.ts";

/** A person on the team today. */
export const memberSchema = z.object({
  id,
  name: label,
  /** How the name is read, in kana; sorts Japanese lists. */
  reading: label.optional(),
  /** The words on their card. */
  title: label.optional(),
  team: label.optional(),
  /** The person they report to. */
  managerId: id.optional(),
  levelId: id,
  /** Since when on this level; `joined` when it was never changed. */
  levelSince: monthSchema.optional(),
  joined: monthSchema,
  mix: mixSchema,
  /** Part of a full contract, 0 to 1. */
  fteShare: share,
  /** Contract hours per month at full time; the company's when absent. */
  contractHours: hours.optional(),
  /** Yearly, before the employer's own costs; the level's when absent. */
  salaryJpy: yen.optional(),
  competencies: z.partialRecord(z.enum(competencyIds), skillLevel),
  /** The company phase this person likes best. */
  phasePreference: z.enum(companyPhaseIds),
  /** 0: needs order. 1: at home in disorder. */
  chaosTolerance: share,
  /** How much they came for the ideal of the product; the higher, the harder the fall. */
  idealism: share,
  /** How much they want to own a product. */
  productAmbition: share,
  /** How much they want to lead people, or the next level of their track. */
  promotionAmbition: share,
  /** CS employers before this one: difficult customers weigh less on the second job. */
  earlierCsEmployers: count,
  /** Segments this person works for; all of them when empty. */
  segmentIds: z.array(id),
  /** Their accounts stay theirs, and no others come, when books are evened out. */
  bookLocked: z.boolean().optional(),
  /** A known leaving date, such as a resignation already handed in. */
  leaves: monthSchema.optional(),
  /** The interview told the truth about what is hard here, which tells in the first year. Absent: nobody says so. */
  honestInterview: z.boolean().optional(),
  note: note.optional(),
});

export type Member = z.infer<typeof memberSchema>;
