import { type CompiledPlan, stages } from "../compiled-plan.ts";
import { draw, purposes } from "../draws.ts";
import { poissonOf } from "../sampling.ts";
import type { State } from "../state.ts";

/**
 * Step 3: new logos come, contracts grow a month older. Cohorts do not move: position p of the term in month t is
 * cell (p − t) of the ring, and the youngest of all overwrite those who have left onboarding.
 */
export function moveAccounts(state: State, plan: CompiledPlan, month: number): void {
  const { segment } = plan;
  const segments = plan.segmentIds.length;
  const { ring, young, stageCount } = state;
  for (let j = 0; j < segments; j++) {
    const term = segment.term[j]!;
    const ringFrom = segment.ringFrom[j]!;
    const youngFrom = segment.youngFrom[j]!;
    const youngMonths = segment.youngMonths[j]!;
    const at = month * segments + j;
    const u = draw(plan.seed, state.trial, segment.key[2 * j]!, segment.key[2 * j + 1]!, month, purposes.newLogos);
    const joined = poissonOf(u, segment.newMean[at]!, segment.expMinusNewMean[at]!);

    const newest = ringFrom + ((term - (month % term)) % term);
    ring[newest] = ring[newest]! + joined;
    state.accounts[j] = state.accounts[j]! + joined;
    state.arr[j] = state.arr[j]! + joined * segment.arrPerAccountJpy[j]!;
    if (youngMonths > 0) {
      const cell = youngFrom + (month % youngMonths);
      young[cell] = month === 0 ? young[cell]! + joined : joined;
    }

    // Accounts by stage after onboarding; local numbers, because this is the innermost sum of the step.
    let inOperation = 0;
    let inAdoption = 0;
    let inMeasurement = 0;
    let inRenewal = 0;
    const { stageShare } = segment;
    let cell = newest;
    for (let position = 0, at = ringFrom * stages; position < term; position++, at += stages) {
      const accounts = ring[cell]!;
      inOperation += accounts * stageShare[at + 1]!;
      inAdoption += accounts * stageShare[at + 2]!;
      inMeasurement += accounts * stageShare[at + 3]!;
      inRenewal += accounts * stageShare[at + 4]!;
      if (position === term - 1) state.renewing[j] = accounts;
      cell = cell + 1 === ringFrom + term ? ringFrom : cell + 1;
    }
    let onboarding = 0;
    for (let age = 0; age < youngMonths; age++) {
      const accounts =
        young[youngFrom + ((((month - age) % youngMonths) + youngMonths) % youngMonths)]! *
        segment.onboardingShare[youngFrom + age]!;
      const at = (ringFrom + (age % term)) * stages;
      onboarding += accounts;
      inOperation -= accounts * stageShare[at + 1]!;
      inAdoption -= accounts * stageShare[at + 2]!;
      inMeasurement -= accounts * stageShare[at + 3]!;
      inRenewal -= accounts * stageShare[at + 4]!;
    }
    const counts = j * stages;
    stageCount[counts + 1] = inOperation;
    stageCount[counts + 2] = inAdoption;
    stageCount[counts + 3] = inMeasurement;
    stageCount[counts + 4] = inRenewal;
    stageCount[counts] = onboarding;
    state.onboarding[j] = onboarding;
  }
}
