import { z } from "zod";
import { count, id, label, yen } from "../base/quantities.ts";
import { competencyIds } from "../catalogue/competencies.ts";
import { skillLevel } from "./skill-level.ts";

export const trackIds = ["people", "specialist", "operations", "product"] as const;
export type Track = (typeof trackIds)[number];

/** A rung: what it asks, how many seats it has and where it leads. */
export const levelSchema = z.object({
  id,
  name: label,
  track: z.enum(trackIds),
  /** Height on the ladder; "above" and "below" compare ranks across tracks. */
  rank: z.int().min(0).max(20),
  /** How many people may hold it. Absent: no limit. */
  seats: count.optional(),
  /** One more seat for each so many members below it; adds to `seats`. */
  membersPerSeat: z.int().min(1).max(100).optional(),
  /** Months on this level after which people are typically ready for the next. */
  typicalMonths: z.int().min(1).max(240),
  /** Levels a person may move to from here. */
  nextLevelIds: z.array(id),
  leadsPeople: z.boolean(),
  /** Yearly salary where a member has none of their own. */
  salaryJpy: yen,
  /** What somebody on this level can do, 0 to 4. A skill that is not named is not asked for; the projection does not look at it. */
  requirements: z.partialRecord(z.enum(competencyIds), skillLevel).optional(),
});

export type Level = z.infer<typeof levelSchema>;
