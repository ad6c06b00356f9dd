/** What was done to move the metrics, and what followed: written down beforehand, judged once the months are in. */
import { Plus } from "lucide-react";
import { useMemo, useState } from "react";
import type { ActionOutcomes } from "../../../../shared/analysis/outcomes/action-outcomes.ts";
import { addAction, keepAction, removeAction } from "../../../../shared/domain/edits/actions.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { type Team, useTeam } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Failed } from "../../../explain/Failed.tsx";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Still } from "../../../ui/Still.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { metricWords } from "../metrics/metric-words.ts";
import { ActionDetail } from "./ActionDetail.tsx";
import { ActionForm } from "./ActionForm.tsx";
import { ActionTable } from "./ActionTable.tsx";
import { type ActionDraft, blankAction } from "./action-form.view.ts";
import { itemsOf, outcomesVerdict } from "./outcomes.view.ts";
import { WeakPanel } from "./WeakPanel.tsx";
import "./outcomes.css";

export function OutcomesView() {
  const { t } = useWords();
  const team = useTeam();
  const [attempt, setAttempt] = useState(0);
  const answered = useAnswer("actionOutcomes", { attempt });
  const outcomes = latest(answered);
  if (answered.status === "failed")
    return <Failed onRetry={() => setAttempt(attempt + 1)}>{t("examineOutcomes.failed")}</Failed>;
  if (outcomes === undefined) return <Skeleton label={t("examineOutcomes.loading")} height={420} />;
  return <Outcomes {...{ outcomes, team }} isAsking={answered.status === "asking"} />;
}

type OutcomesProps = { readonly outcomes: ActionOutcomes; readonly team: Team; readonly isAsking: boolean };

function Outcomes({ outcomes, team: { baseline, isFrozen }, isAsking }: OutcomesProps) {
  const words = useWords();
  const { t } = words;
  const edit = useEdit();
  const [chosenId, choose] = useState<string>();
  const [form, openForm] = useState<{ readonly draft: ActionDraft; readonly isNew: boolean }>();
  const named = useMemo(() => metricWords(baseline, words), [baseline, words]);
  const actions = baseline.actions ?? [];
  const items = itemsOf(actions, outcomes.actions);
  const chosen = items.find(({ action }) => action.id === chosenId) ?? items[0];
  const verdict = outcomesVerdict(items, words);
  const write = (facts?: Parameters<typeof blankAction>[2]) =>
    openForm({ draft: blankAction(newId("action"), baseline.asOf, facts), isNew: true });
  const adding = (
    <Still when={isFrozen}>
      <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={() => write()}>
        {t("examineOutcomes.list.add")}
      </Button>
    </Still>
  );
  return (
    <div className="outcomes" data-settling={isAsking} aria-busy={isAsking}>
      {actions.length === 0 ? (
        <EmptyState title={t("examineOutcomes.empty.title")} actions={adding}>
          {t("examineOutcomes.empty.body")}
        </EmptyState>
      ) : (
        <>
          <Verdict spoken={verdict} aside={t("examineOutcomes.verdict.aside")}>
            {verdict}
          </Verdict>
          <Panel title={t("examineOutcomes.list.title")} actions={adding}>
            <ActionTable {...{ items, named }} chosenId={chosen?.action.id} onChoose={choose} />
          </Panel>
        </>
      )}
      {chosen && (
        <ActionDetail
          key={chosen.action.id}
          item={chosen}
          {...{ named, isFrozen }}
          onEdit={() => openForm({ draft: chosen.action, isNew: false })}
          onRemove={() => edit({ key: "removeAction", name: chosen.action.name }, removeAction(chosen.action.id))}
        />
      )}
      <WeakPanel
        weak={outcomes.weak}
        {...{ baseline, named, isFrozen }}
        onAct={({ metricId, segmentId }) =>
          write({
            ...{ metricId, hoped: named.better(metricId) === "lower" ? "down" : "up" },
            ...(segmentId !== undefined && { segmentId }),
          })
        }
      />
      {form && (
        <ActionForm
          key={form.draft.id}
          {...{ baseline, named, ...form }}
          onKeep={(action) => {
            const { name } = action;
            if (form.isNew) edit({ key: "addAction", name }, addAction(action));
            else edit({ key: "changeAction", name }, keepAction(action));
            choose(action.id);
          }}
          onClose={() => openForm(undefined)}
        />
      )}
    </div>
  );
}
