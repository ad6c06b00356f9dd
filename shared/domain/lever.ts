/** What a team can pull besides hiring: each with an effect, a price and an owner. */
import { z } from "zod";
import { attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { touchModelIds } from "../catalogue/journey.ts";
import { count, durationMonths, hours, id, label, note, ratio, yen } from "../base/quantities.ts";
import { effortScopeSchema } from "./accounts.ts";

/** About 80 % of what is plausible for the size of an effect; taken as known where absent. */
const around = (size: z.ZodNumber) => z.object({ low: size, high: size }).optional();
const sized = { ratio, range: around(ratio) };
const maturity = z.number().min(-1).max(1);

/** What a lever does while it runs. Ratios multiply; 1 changes nothing. */
export const leverEffectSchema = z.discriminatedUnion("on", [
  /** The hazard of leaving for some causes; all when the list is empty. Fades back to 1 when `fadesAfterMonths` is set. */
  z.object({
    on: z.literal("hazard"),
    causes: z.array(z.enum(attritionCauseIds)),
    ...sized,
    fadesAfterMonths: durationMonths.optional(),
  }),
  /** The hours that accounts need; `touchModels` narrows it further, all when empty. */
  effortScopeSchema.extend({ on: z.literal("effort"), touchModels: z.array(z.enum(touchModelIds)), ...sized }),
  z.object({ on: z.literal("churn"), segmentIds: z.array(id), ...sized }),
  z.object({ on: z.literal("expansion"), segmentIds: z.array(id), ...sized }),
  /** The months a newcomer needs to full speed. */
  z.object({ on: z.literal("ramp"), ...sized }),
  /** The length of the product feedback loop. */
  z.object({ on: z.literal("productLoop"), ...sized }),
  /** The part of new deals outside the customers the product is made for. */
  z.object({ on: z.literal("wrongFit"), ...sized }),
  /** Added to the company's process maturity. */
  z.object({ on: z.literal("processMaturity"), added: maturity, range: around(maturity) }),
  /** The part of work that is routine, as people feel it. */
  z.object({ on: z.literal("routine"), ...sized }),
  /** The weight of difficult accounts on the people who carry them. */
  z.object({ on: z.literal("difficultAccounts"), ...sized }),
  /** More seats for people who want product work. */
  z.object({ on: z.literal("productSeats"), added: count }),
]);
export type LeverEffect = z.infer<typeof leverEffectSchema>;

export const leverSchema = z.object({
  id,
  name: label,
  /** The entry of the catalogue it was adopted from; the team's own where absent. */
  catalogueId: id.optional(),
  /** `symptom`: works soon and for as long as it runs. `rootCause`: changes what produces the problem. */
  horizon: z.enum(["symptom", "rootCause"]),
  effects: z.array(leverEffectSchema),
  /** Months from start to full effect, rising in a straight line. */
  rampMonths: durationMonths,
  /** Hours a month taken from the team while it runs. */
  costHours: hours,
  /** Yen a month while it runs. */
  costPerMonthJpy: yen,
  /** Who can pull it. A plan that needs a lever nobody has is a picture of a rice cake. */
  owner: label.optional(),
  /** Hours a month that whoever can pull it has for it. Not asked where absent. */
  capacityHours: hours.optional(),
  /** Already running at the baseline. */
  running: z.boolean(),
  /** Where the sizes of its effects come from, in the team's words. */
  source: note.optional(),
  note: note.optional(),
});
export type Lever = z.infer<typeof leverSchema>;
