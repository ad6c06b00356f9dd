import type { Effort } from "../domain/accounts.ts";
import type { JourneyStage, TouchModel } from "../catalogue/journey.ts";
import type { StandardActivity } from "../catalogue/activities.ts";
import { journeyStageIds } from "../catalogue/journey.ts";

type Split = Partial<Record<StandardActivity, number>>;

/** Hours per site, month and stage: the defaults of the coefficients catalogue, an assumption fitted to published accounts per CSM. */
const hoursPerSite: Record<TouchModel, Record<JourneyStage, number>> = {
  high: { onboarding: 6.5, operation: 3, adoption: 4, valueMeasurement: 5.5, renewal: 7 },
  low: { onboarding: 3, operation: 1.2, adoption: 1.6, valueMeasurement: 2.2, renewal: 3 },
  tech: { onboarding: 0.6, operation: 0.12, adoption: 0.15, valueMeasurement: 0.15, renewal: 0.3 },
};

/** How a stage's hours fall on the activities when people carry the account. Assumptions. */
const personal: Record<JourneyStage, Split> = {
  onboarding: { onboarding: 0.8, reactive: 0.12, hub: 0.08 },
  operation: { reactive: 0.42, adoption: 0.24, healthAnalysis: 0.14, valueReview: 0.08, expansion: 0.12 },
  adoption: { adoption: 0.56, reactive: 0.2, healthAnalysis: 0.14, productFeedback: 0.1 },
  valueMeasurement: { valueReview: 0.52, healthAnalysis: 0.22, expansion: 0.18, reactive: 0.08 },
  renewal: { renewal: 0.44, valueReview: 0.18, expansion: 0.18, reactive: 0.2 },
};

/** The same where content and mail carry the account and people answer: mostly questions. */
const automated: Record<JourneyStage, Split> = {
  onboarding: { onboarding: 0.55, reactive: 0.45 },
  operation: { reactive: 0.8, healthAnalysis: 0.2 },
  adoption: { reactive: 0.55, adoption: 0.3, healthAnalysis: 0.15 },
  valueMeasurement: { reactive: 0.6, healthAnalysis: 0.4 },
  renewal: { renewal: 0.55, reactive: 0.45 },
};

/** Where a product runs on many sites of one customer, each site is looked after like a customer of its own. */
export function effortOf(touchModel: TouchModel, sitesPerAccount = 1): Effort {
  const splits = touchModel === "tech" ? automated : personal;
  const hoursIn = (stage: JourneyStage) =>
    Object.fromEntries(
      Object.entries(splits[stage]).map(([activityId, part]) => [
        activityId,
        Number((hoursPerSite[touchModel][stage] * sitesPerAccount * part).toFixed(3)),
      ]),
    );
  return Object.fromEntries(journeyStageIds.map((stage) => [stage, hoursIn(stage)])) as Effort;
}
