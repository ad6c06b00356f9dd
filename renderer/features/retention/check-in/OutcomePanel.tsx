/** After saving: what presses now and did before, what the projection makes of it, and one next step. */
import { checkInSubjects } from "../../../../shared/catalogue/check-in-subjects.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRetry, useRunStatus, useShown } from "../../../simulator/use-simulator.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Table } from "../../../ui/Table.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { type AnswerChange, nextStepWords, outcomeOf, type SavedCheckIn } from "./outcome.view.ts";
import type { PersonTalks } from "./use-conversation.ts";

type OutcomePanelProps = {
  readonly saved: SavedCheckIn;
  readonly person: PersonTalks;
  readonly onClose: () => void;
};

export function OutcomePanel({ saved, person, onClose }: OutcomePanelProps) {
  const words = useWords();
  const { t, formats, language } = words;
  const { goTo } = useFocus();
  const { nameOf, areHidden } = useNames();
  const shown = useShown();
  const run = useRunStatus();
  const retry = useRetry();
  const scenarioId = useWorkspace(({ workspace }) => workspace.activeScenarioId);
  const { id } = person.member;
  const outcome = outcomeOf(saved, { scenarioId, shown, run }, id, nameOf(id), words);
  const { changes, held } = saved;
  const followUps = person.checkIns.find((checkIn) => checkIn.id === saved.checkInId)?.followUps ?? [];
  return (
    <Panel
      title={t("retentionCheckIn.outcome.title")}
      actions={<Button onPress={onClose}>{t("retentionCheckIn.outcome.close")}</Button>}
    >
      <div className="check-in-outcome">
        {changes.length === 0 ? (
          <p>{t("retentionCheckIn.outcome.nothing")}</p>
        ) : (
          <>
            <Table<AnswerChange>
              caption={t("retentionCheckIn.outcome.causes")}
              rows={changes}
              keyOf={({ cause }) => cause}
              columns={[
                {
                  id: "cause",
                  head: t("retentionCheckIn.outcome.cause"),
                  isRowHead: true,
                  cell: ({ cause }) => checkInSubjects[cause][language],
                },
                {
                  id: "before",
                  head: t("retentionCheckIn.outcome.before"),
                  cell: ({ from }) =>
                    from === undefined ? t("retentionCheckIn.outcome.notAsked") : t(`retentionCheckIn.scale.${from}`),
                },
                {
                  id: "now",
                  head: t("retentionCheckIn.outcome.now"),
                  cell: ({ to }) => <strong>{t(`retentionCheckIn.scale.${to}`)}</strong>,
                },
              ]}
            />
            <div role="status" className="check-in-chance">
              {outcome.status !== "told" ? (
                <>
                  <p className="check-in-quiet">{t(`retentionCheckIn.outcome.${outcome.status}`)}</p>
                  {outcome.status === "failed" && (run === "failed" || run === "stopped") && (
                    <Button onPress={retry}>{t("retentionCheckIn.outcome.retry")}</Button>
                  )}
                </>
              ) : (
                <>
                  <p>{outcome.chance}</p>
                  {outcome.mostFor !== undefined && <p>{outcome.mostFor}</p>}
                  <p className="check-in-quiet">
                    {t("retentionCheckIn.outcome.ground", { count: changes.length, month: formats.month(held) })}
                  </p>
                </>
              )}
            </div>
          </>
        )}
        {!areHidden && <p>{nextStepWords(saved, followUps, words)}</p>}
        <div className="check-in-deeds">
          <Button onPress={() => goTo({ screen: "retention", view: "causes", personId: id })}>
            {t("retentionCheckIn.outcome.seeCauses")}
          </Button>
          {followUps.length > 0 && (
            <Button onPress={() => goTo({ screen: "retention", view: "talks", personId: id })}>
              {t("retentionCheckIn.outcome.seeTalks")}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  );
}
