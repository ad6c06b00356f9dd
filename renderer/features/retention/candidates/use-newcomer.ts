/** What the analyst is asked about a candidate: somebody like them on the team, without name or words. */
import { useMemo } from "react";
import type { Newcomer } from "../../../../shared/analysis/retention/candidates/newcomer.ts";
import { type Candidate, candidateAsMember } from "../../../../shared/domain/candidate.ts";
import type { Team } from "../../../focus/use-team.ts";

function newcomerOf(candidate: Candidate, { baseline, scenario }: Pick<Team, "baseline" | "scenario">): Newcomer {
  const { reading: _, note: _n, ...bare } = candidate;
  const member = candidateAsMember({ ...bare, name: candidate.id }, baseline, {
    memberId: candidate.id,
    honestInterview: false,
  });
  const isPlanned = scenario.changes.some(({ id, enabled }) => id === candidate.hireId && enabled);
  return { member, ...(isPlanned && { replacesId: candidate.hireId }) };
}

export const useNewcomer = (candidate: Candidate, { baseline, scenario }: Team): Newcomer =>
  useMemo(() => newcomerOf(candidate, { baseline, scenario }), [candidate, baseline, scenario]);
