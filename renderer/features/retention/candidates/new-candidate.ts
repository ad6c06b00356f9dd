import { addMonths } from "../../../../shared/base/month.ts";
import { mostly, ordinaryLevelFor } from "../../../../shared/analysis/decisions/next-steps.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { newId } from "../../../workspace/new-id.ts";

/** From a first talk to a first day, where nobody knows better: about three months in Japan from an application (evidence.md, lead times). */
const monthsToStart = 3;

/** Somebody of whom nothing is known yet; undefined where the ladder has no level to stand on. */
export function newCandidate(baseline: Baseline, name: string): Candidate | undefined {
  const level = ordinaryLevelFor("support", baseline) ?? baseline.levels[0];
  if (!level) return undefined;
  const now = currentMonth(baseline);
  return {
    ...{ id: newId("candidate"), name, state: "talking", since: now, starts: addMonths(now, monthsToStart) },
    ...{ mix: mostly("support"), levelId: level.id, fteShare: 1, segmentIds: [], competencies: {} },
  };
}
