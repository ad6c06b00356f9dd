/** Work and numbers against the people who answer for them: what lies between chairs, and who could pick it up. */
import { useState } from "react";
import { useFocus } from "../../../focus/use-focus.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import type { WorkBetween } from "../../../../shared/domain/work-between.ts";
import { BetweenPanel } from "./BetweenPanel.tsx";
import { DutiesVerdict } from "./DutiesVerdict.tsx";
import { GapsPanel } from "./GapsPanel.tsx";
import { MatrixPanel } from "./MatrixPanel.tsx";
import { useDuties } from "./use-duties.ts";
import { type OpenedForm, WorkForm } from "./WorkForm.tsx";
import "./duties.css";

export function DutiesView() {
  const duties = useDuties();
  const { rows, team, speech, deeds } = duties;
  const { t } = speech;
  const { goTo } = useFocus();
  const [chosenKey, choose] = useState<string>();
  const [opened, open] = useState<OpenedForm>();
  const edit = (workId: string) => {
    const work: WorkBetween | undefined = team.baseline.workBetween?.find(({ id }) => id === workId);
    if (work) open({ work, isNew: false });
  };
  const map =
    rows.length === 0 ? (
      <EmptyState
        title={t("examineDuties.empty.title")}
        actions={
          <Button onPress={() => goTo({ screen: "team", view: "work" })}>{t("examineDuties.empty.deed")}</Button>
        }
      >
        {t("examineDuties.empty.body")}
      </EmptyState>
    ) : (
      <>
        <DutiesVerdict duties={duties} />
        <div className="duties-pair">
          <MatrixPanel {...{ duties, chosenKey, choose }} />
          <GapsPanel {...{ duties, chosenKey, choose }} onEdit={edit} />
        </div>
      </>
    );
  return (
    <div className="duties">
      {map}
      <BetweenPanel duties={duties} onOpen={open} />
      {opened && (
        <WorkForm
          key={opened.work.id}
          {...opened}
          onKeep={opened.isNew ? deeds.add : deeds.keep}
          onRemove={deeds.remove}
          onClose={() => open(undefined)}
        />
      )}
    </div>
  );
}
