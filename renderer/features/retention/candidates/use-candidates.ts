/** Who may join, under names or numbers, and what they would have to be told about the month on screen. */
import { useCallback, useMemo } from "react";
import type { BriefAsk, BriefFacts } from "../../../../shared/analysis/hiring-brief/brief.ts";
import { type Hard, hardHere } from "../../../../shared/analysis/hiring-brief/hard-here.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import { defaultSmallestGroup } from "../../../../shared/privacy/smallest-group.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { type Team, useTeam } from "../../../focus/use-team.ts";
import { createAliases } from "../../../i18n/aliases.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { useWorkspace, useWorkspaceStore } from "../../../workspace/use-workspace.ts";
import type { WorkspaceStore } from "../../../workspace/workspace.store.ts";

export type Candidates = {
  readonly team: Team;
  readonly candidates: readonly Candidate[];
  readonly nameOf: (candidate: Candidate) => string;
  /** The month's work could not be read: what is hard here stays unknown. */
  readonly hasFailed: boolean;
  /** Undefined until the month's work is read. */
  readonly hardFor: ((ask: BriefAsk) => readonly Hard[]) | undefined;
  readonly smallestGroup: number;
};

const nobody: readonly Candidate[] = [];

const ofWorkspace = new WeakMap<WorkspaceStore, ReturnType<typeof createAliases>>();

/** An alias stays theirs for as long as the workspace is open, whoever is forgotten meanwhile. */
function aliasesOf(workspace: WorkspaceStore) {
  const known = ofWorkspace.get(workspace) ?? createAliases();
  ofWorkspace.set(workspace, known);
  return known;
}

export function useCandidates(): Candidates {
  const { t } = useWords();
  const { areHidden } = useNames();
  const team = useTeam();
  const { baseline, scenario, month, monthIndex, posts } = team;
  // Those of today, whatever facts a frozen plan stands on: it keeps none.
  const candidates = useWorkspace(({ workspace }) => workspace.baseline.candidates) ?? nobody;
  const smallestGroup = useWorkspace(({ workspace }) => workspace.smallestGroup) ?? defaultSmallestGroup;
  const answered = useAnswer("workInMonth", { month: monthIndex });
  const work = latest(answered);
  const load = useProjection()?.load.p50[monthIndex];
  const aliases = aliasesOf(useWorkspaceStore());
  const nameOf = useCallback(
    ({ id, name }: Candidate) => {
      if (!areHidden) return name;
      const numberOf = aliases(candidates.map((one) => one.id));
      return t("retentionCandidates.alias", { number: numberOf.get(id) ?? 0 });
    },
    [areHidden, candidates, aliases, t],
  );
  const hardFor = useMemo(() => {
    if (work === undefined) return undefined;
    const facts: BriefFacts = {
      ...{ baseline, scenario, month, posts, activities: work.activities, load, smallestGroup },
      ...{ thin: [], shortPeople: undefined },
    };
    return (ask: BriefAsk) => {
      const level = baseline.levels.find(({ id }) => id === ask.levelId);
      return hardHere(facts, ask, level);
    };
  }, [baseline, scenario, month, posts, work, load, smallestGroup]);
  const hasFailed = answered.status === "failed";
  return useMemo(
    () => ({ team, candidates, nameOf, hasFailed, hardFor, smallestGroup }),
    [team, candidates, nameOf, hasFailed, hardFor, smallestGroup],
  );
}
