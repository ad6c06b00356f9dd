/** A judgement is written before anything can be known, and what the model says is shown only afterwards: two opinions, not one. */
import { type SyntheticEvent, useState } from "react";
import { addMonths, monthsBetween } from "../../../../../shared/base/month.ts";
import { chances } from "../../../../../shared/catalogue/chances.ts";
import { currentMonth } from "../../../../../shared/domain/current-month.ts";
import { addJudgement } from "../../../../../shared/domain/edits/judgements.ts";
import { type JudgementTerm, judgementTerms } from "../../../../../shared/domain/judgement.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { useNames } from "../../../../i18n/use-names.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { useProjection } from "../../../../simulator/use-simulator.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Choices } from "../../../../ui/Choices.tsx";
import { Panel } from "../../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../../ui/SegmentedControl.tsx";
import { Select } from "../../../../ui/Select.tsx";
import { TextField } from "../../../../ui/TextField.tsx";
import { newId } from "../../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../../workspace/use-workspace.ts";

const within = { 6: "within6", 12: "within12" } as const;
/** The plan begins in the month of the judgement or in the one after it: else the two would be about different months. */
const soon = 1;

export function WritePanel({ lastBy }: { readonly lastBy: string }) {
  const { t, formats, language } = useWords();
  const { nameOf, areHidden } = useNames();
  const baseline = useWorkspace(({ workspace }) => workspace.baseline);
  const start = useWorkspace(({ workspace }) => activeScenario(workspace).start);
  const projection = useProjection();
  const edit = useEdit();
  const [memberId, chooseMember] = useState<string>();
  const [termMonths, chooseTerm] = useState<JudgementTerm>(12);
  const [chance, chooseChance] = useState<string>();
  const [by, setBy] = useState(lastBy);
  const made = currentMonth(baseline);
  const ahead = monthsBetween(made, start);

  function modelShare(): number | undefined {
    if (ahead < 0 || ahead > soon) return undefined;
    return projection?.members.find((member) => member.memberId === memberId)?.leaves[within[termMonths]].value;
  }

  function write(event: SyntheticEvent) {
    event.preventDefault();
    if (memberId === undefined || chance === undefined) return;
    const model = modelShare();
    edit(
      { key: "addJudgement" },
      addJudgement({
        ...{ id: newId("judgement"), memberId, made, termMonths, chanceShare: Number(chance) },
        ...(by.trim() !== "" && { by: by.trim() }),
        ...(model !== undefined && { modelShare: Math.min(1, Math.max(0, model)) }),
      }),
    );
    chooseMember(undefined);
    chooseChance(undefined);
  }

  const missing =
    memberId === undefined
      ? t("retentionLeavers.judgements.write.needsPerson")
      : chance === undefined
        ? t("retentionLeavers.judgements.write.needsChance")
        : undefined;
  return (
    <Panel title={t("retentionLeavers.judgements.write.title")} note={t("retentionLeavers.judgements.write.note")}>
      <form className="leavers-write" onSubmit={write}>
        <Select
          label={t("retentionLeavers.judgements.write.person")}
          placeholder={t("retentionLeavers.judgements.write.choose")}
          options={baseline.members.map(({ id }) => ({ id, label: nameOf(id) }))}
          value={memberId}
          onChange={chooseMember}
        />
        <div className="field">
          <span className="field-label">{t("retentionLeavers.judgements.write.term")}</span>
          <SegmentedControl
            label={t("retentionLeavers.judgements.write.term")}
            options={judgementTerms.map((count) => ({
              id: String(count) as `${JudgementTerm}`,
              label: t("retentionLeavers.judgements.write.months", { count }),
            }))}
            value={`${termMonths}`}
            onChange={(id) => chooseTerm(id === "6" ? 6 : 12)}
          />
        </div>
        <Choices
          label={t("retentionLeavers.judgements.write.chance", { month: formats.month(addMonths(made, termMonths)) })}
          showsLabel
          isRow
          choices={chances.map(({ share, name }) => ({
            id: String(share),
            label: t("retentionLeavers.judgements.list.chanceValue", {
              words: name[language],
              share: formats.percent(share),
            }),
          }))}
          value={chance}
          onChange={chooseChance}
        />
        {!areHidden && (
          <TextField label={t("retentionLeavers.judgements.write.by")} maxLength={120} value={by} onChange={setBy} />
        )}
        <Button tone="primary" type="submit" disabledReason={missing}>
          {t("retentionLeavers.judgements.write.save")}
        </Button>
      </form>
    </Panel>
  );
}
