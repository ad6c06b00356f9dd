/** What the plan gains by a candidate's hire, or would lose without it where it is planned already. */
import { useMemo } from "react";
import type { Option } from "../../../../shared/analysis/decisions/value-options.ts";
import { type Candidate, wasHonest } from "../../../../shared/domain/candidate.ts";
import { hireFor } from "../../../../shared/domain/edits/candidates.ts";
import type { Hard } from "../../../../shared/analysis/hiring-brief/hard-here.ts";
import { thingsOf } from "../../../../shared/analysis/retention/candidates/mismatches.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { useWorth } from "../../../simulator/use-worth.ts";
import type { Team } from "../../../focus/use-team.ts";
import { type ScoreRow, scoreRows } from "./effect.view.ts";

export type TeamEffect =
  | { readonly status: "waiting" | "failed" }
  | { readonly status: "ready"; readonly rows: readonly ScoreRow[] };

export function useTeamEffect(candidate: Candidate, { scenario }: Team, hard: readonly Hard[]): TeamEffect {
  const words = useWords();
  const candidates = useWorkspace(({ workspace }) => workspace.baseline.candidates);
  // A seat of one that another candidate is to fill as well is filled without this one.
  const sharers =
    candidates?.filter(({ id, hireId }) => id !== candidate.id && hireId === candidate.hireId).length ?? 0;
  const isPlanned = scenario.changes.some(
    (change) => change.type === "hire" && change.id === candidate.hireId && change.enabled && change.count > sharers,
  );
  const options = useMemo((): readonly Option[] => {
    const id = `value-${candidate.id}`;
    const planned = scenario.changes.find((change) => change.id === candidate.hireId);
    if (isPlanned && planned?.type === "hire") {
      const others = planned.count > 1 ? [{ ...planned, id, count: planned.count - 1 }] : [];
      return [{ id, changes: others, dropIds: [planned.id] }];
    }
    const honestInterview = wasHonest(candidate, thingsOf(hard));
    return [{ id, changes: [hireFor(candidate, scenario.start, { newId: id, honestInterview })], dropIds: [] }];
  }, [candidate, scenario, hard, isPlanned]);
  const { status, values } = useWorth(options);
  const value = values?.[0];
  if (status === "failed") return { status };
  if (value === undefined) return { status: "waiting" };
  return { status: "ready", rows: scoreRows(value, isPlanned ? -1 : 1, words) };
}
