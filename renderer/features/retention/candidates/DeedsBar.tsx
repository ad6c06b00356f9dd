/** What can be done with a candidate: the state of the talks, into the plan, onto the team, or forgotten. */
import type { Hard } from "../../../../shared/analysis/hiring-brief/hard-here.ts";
import { thingsOf } from "../../../../shared/analysis/retention/candidates/mismatches.ts";
import { type Candidate, candidateStates, wasHonest } from "../../../../shared/domain/candidate.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import {
  hirePlannedFor,
  joinCandidate,
  planCandidate,
  removeCandidates,
  setCandidateState,
  unplanCandidate,
} from "../../../../shared/domain/edits/candidates.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import type { Team } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Still } from "../../../ui/Still.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";

type DeedsBarProps = {
  readonly team: Team;
  readonly candidate: Candidate;
  readonly hard: readonly Hard[] | undefined;
  /** What is hard here stays unknown: nobody can be said to have been told of it, and the deeds are open all the same. */
  readonly hasFailed: boolean;
};

const openStates = candidateStates.filter((state) => state !== "joined");

export function DeedsBar({ team: { scenario, isFrozen }, candidate, hard, hasFailed }: DeedsBarProps) {
  const { t, formats } = useWords();
  const edit = useEdit();
  const { goTo } = useFocus();
  const now = useWorkspace(({ workspace }) => currentMonth(workspace.baseline));
  const planned = useWorkspace(({ workspace }) => hirePlannedFor(workspace, candidate));
  const { id, state, starts, memberId } = candidate;
  const remove = () => edit({ key: "removeCandidates", count: 1 }, removeCandidates([id]));
  const removing = (
    <Button isEdit onPress={remove}>
      {t("retentionCandidates.deeds.remove")}
    </Button>
  );
  if (state === "joined")
    return (
      <div className="candidates-deeds">
        <p>{t("retentionCandidates.deeds.joined", { month: formats.month(starts) })}</p>
        {memberId !== undefined && (
          <Button onPress={() => goTo({ screen: "retention", view: "checkIn", personId: memberId })}>
            {t("retentionCandidates.deeds.toCheckIn")}
          </Button>
        )}
        {removing}
      </div>
    );
  const honestInterview = hard !== undefined && wasHonest(candidate, thingsOf(hard));
  const unread = hard === undefined && !hasFailed ? t("retentionCandidates.loading") : undefined;
  const plan = () => edit({ key: "planCandidate" }, planCandidate(id, { newId: newId("change"), honestInterview }));
  const join = () =>
    edit({ key: "joinCandidate" }, joinCandidate(id, now, { memberId: newId("member"), honestInterview }));
  return (
    <div className="candidates-deeds">
      <SegmentedControl
        label={t("retentionCandidates.stateLabel")}
        options={openStates.map((each) => ({ id: each, label: t(`retentionCandidates.states.${each}`) }))}
        value={state}
        onChange={(next) => edit({ key: "changeCandidate" }, setCandidateState(id, next, now))}
      />
      {state !== "declined" && (
        <>
          <Still when={isFrozen}>
            <Button tone="primary" onPress={plan} disabledReason={unread}>
              {t(planned ? "retentionCandidates.deeds.replan" : "retentionCandidates.deeds.plan")}
            </Button>
            {planned && (
              <Button onPress={() => edit({ key: "removeHire" }, unplanCandidate(id))}>
                {t("retentionCandidates.deeds.unplan")}
              </Button>
            )}
          </Still>
          <Button isEdit onPress={join} disabledReason={unread}>
            {t("retentionCandidates.deeds.join")}
          </Button>
        </>
      )}
      {removing}
      {planned && (
        <p className="candidates-quiet" role="status">
          {t("retentionCandidates.deeds.planned", {
            scenario: scenario.name,
            month: formats.month(starts),
            kind: t(`retentionCandidates.deeds.${planned.honestInterview ? "honest" : "notHonest"}`),
          })}
        </p>
      )}
    </div>
  );
}
