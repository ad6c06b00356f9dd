import { z } from "zod";
import { companyPhaseIds } from "../catalogue/journey.ts";
import { boardReviewIds, postSalesPayerIds, successMeasureIds } from "../catalogue/post-sales.ts";
import { count, durationMonths, hours, label, share, yen } from "../base/quantities.ts";

/** The company round the team: the conditions that wear on people or hold them. */
export const companySchema = z.object({
  name: label,
  phase: z.enum(companyPhaseIds),
  /** The company moves to this phase once it has this much ARR or this many CS members. */
  phaseThresholds: z.array(
    z.object({ phase: z.enum(companyPhaseIds), arrJpy: yen.optional(), headcount: count.optional() }),
  ),
  /** From a customer's request to the answer in the product. */
  productLoopMonths: durationMonths,
  /** 0: no rival worth naming. 1: a disruptive one in every deal. */
  competitorPressureShare: share,
  /** New deals outside the ideal customer profile. */
  wrongFitShare: share,
  /** 0: nothing written down. 1: playbooks, owners, data. */
  processMaturityShare: share,
  /** Contract hours per month at full time. */
  contractHours: hours,
  /** Hours that no customer and no activity sees: meetings, holidays, admin. */
  overheadShare: share,
  /** Free seats inside the company for someone who wants product work. */
  productSeats: count,
  /** What is left of revenue once the product is delivered. This and what follows is read by the examination alone, and not asked where absent. */
  grossMarginShare: share.optional(),
  postSalesPaidBy: z.enum(postSalesPayerIds).optional(),
  successMeasuredBy: z.enum(successMeasureIds).optional(),
  boardAsks: z.enum(boardReviewIds).optional(),
  /** Whether the head of the company moves people and money on what this team reports. */
  ceoMovesResources: z.boolean().optional(),
});

export type Company = z.infer<typeof companySchema>;
