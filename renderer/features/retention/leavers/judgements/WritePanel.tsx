/** A judgement is written before anything can be known, and what the model says is shown only afterwards: two opinions, not one. */
import { type SyntheticEvent, useState } from "react";
import { addMonths } from "../../../../../shared/base/month.ts";
import { chances } from "../../../../../shared/catalogue/chances.ts";
import { currentMonth } from "../../../../../shared/domain/current-month.ts";
import { addJudgement } from "../../../../../shared/domain/edits/judgements.ts";
import { type JudgementTerm, judgementTerms } from "../../../../../shared/domain/judgement.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { useNames } from "../../../../i18n/use-names.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { useShown } from "../../../../simulator/use-simulator.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Choices } from "../../../../ui/Choices.tsx";
import { Panel } from "../../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../../ui/SegmentedControl.tsx";
import { Select } from "../../../../ui/Select.tsx";
import { TextField } from "../../../../ui/TextField.tsx";
import { newId } from "../../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../../workspace/use-workspace.ts";
import { modelShareOf } from "./model-share.ts";

export function WritePanel({ lastBy }: { readonly lastBy: string }) {
  const { t, formats, language } = useWords();
  const { nameOf, areHidden } = useNames();
  const baseline = useWorkspace(({ workspace }) => workspace.baseline);
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  const shown = useShown();
  const revision = useWorkspace((state) => state.revision);
  const edit = useEdit();
  const [memberId, chooseMember] = useState<string>();
  const [termMonths, chooseTerm] = useState<JudgementTerm>(12);
  const [chance, chooseChance] = useState<string>();
  const [by, setBy] = useState(lastBy);
  const made = currentMonth(baseline);

  function write(event: SyntheticEvent) {
    event.preventDefault();
    if (memberId === undefined || chance === undefined) return;
    const { members } = baseline;
    const modelShare = modelShareOf({ memberId, made, termMonths }, { shown, revision, members, scenario });
    edit(
      { key: "addJudgement" },
      addJudgement({
        ...{ id: newId("judgement"), memberId, made, termMonths, chanceShare: Number(chance) },
        ...(by.trim() !== "" && { by: by.trim() }),
        ...(modelShare !== undefined && { modelShare }),
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
