import { stages } from "../compiled-plan.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { compileSegments } from "./segments.ts";

type Segments = ReturnType<typeof compileSegments>;

/** Accounts of a segment by stage when its opening cohorts stand where they do at the start. */
function openingStages(segments: Segments, index: number): number[] {
  const counts = Array.from({ length: stages }, () => 0);
  const from = segments.ringFrom[index]!;
  const term = segments.term[index]!;
  for (let position = 0; position < term; position++) {
    let rest = segments.openingRing[from + position]!;
    for (let age = position; age < segments.youngMonths[index]!; age += term) {
      const young = segments.youngFrom[index]! + age;
      const onboarding = segments.openingYoung[young]! * segments.onboardingShare[young]!;
      counts[0]! += onboarding;
      rest -= onboarding;
    }
    for (let stage = 1; stage < stages; stage++) {
      counts[stage]! += rest * segments.stageShare[(from + position) * stages + stage]!;
    }
  }
  return counts;
}

/** Hours asked for by activity on the first day. */
export function openingDemandOf(baseline: Baseline, segments: Segments): Float64Array {
  const demand = Float64Array.from(baseline.activities, ({ fixedHours }) => fixedHours);
  baseline.segments.forEach((_, index) => {
    openingStages(segments, index).forEach((count, stage) => {
      demand.forEach((_, activity) => {
        demand[activity]! += count * segments.effort[(index * stages + stage) * demand.length + activity]!;
      });
    });
  });
  return demand;
}
