/** A lever in a form: adopted, made anew or put right; taken as one edit when everything about it can be meant. */
import { useState } from "react";
import type { Lever, LeverEffect } from "../../../../shared/domain/lever.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { EffectFields } from "./EffectFields.tsx";
import { type EffectKind, effectKinds, newEffect, problemsOf, tidy } from "./lever-form.view.ts";

type LeverFormProps = {
  readonly lever: Lever;
  readonly isNew: boolean;
  readonly onKeep: (lever: Lever) => void;
  readonly onClose: () => void;
};

export function LeverForm({ lever, isNew, onKeep, onClose }: LeverFormProps) {
  const words = useWords();
  const { t } = words;
  const [draft, setDraft] = useState(lever);
  const [isChecked, check] = useState(false);
  const problems = isChecked ? problemsOf(draft, words) : [];
  const problemAt = (at: string | number) => problems.find((problem) => problem.at === at)?.sentence;
  const set = (facts: Partial<Lever>) => setDraft({ ...draft, ...facts });
  const keep = () => {
    check(true);
    if (problemsOf(draft, words).length > 0) return;
    onKeep(tidy(draft));
    onClose();
  };
  return (
    <Dialog
      title={
        isNew
          ? lever.name === ""
            ? t("retentionLevers.form.add")
            : lever.name
          : t("retentionLevers.form.edit", { name: lever.name })
      }
      closeLabel={t("retentionLevers.form.close")}
      onClose={onClose}
      footer={
        <>
          <Button tone="quiet" onPress={onClose}>
            {t("retentionLevers.form.cancel")}
          </Button>
          <Button tone="primary" onPress={keep}>
            {t(isNew ? "retentionLevers.form.adopt" : "retentionLevers.form.save")}
          </Button>
        </>
      }
    >
      <div className="levers-form">
        <TextField
          label={t("retentionLevers.form.name")}
          value={draft.name}
          maxLength={120}
          error={problemAt("name")}
          onChange={(name) => set({ name })}
        />
        <OwnerFields draft={draft} set={set} />
        <TermsFields draft={draft} set={set} />
        <EffectList effects={draft.effects} problemAt={problemAt} onChange={(effects) => set({ effects })} />
        <TextField
          label={t("retentionLevers.form.source")}
          value={draft.source ?? ""}
          maxLength={1_000}
          onChange={(source) => set({ source })}
        />
        <TextField
          label={t("retentionLevers.form.note")}
          value={draft.note ?? ""}
          maxLength={1_000}
          onChange={(note) => set({ note })}
        />
      </div>
    </Dialog>
  );
}

type PartProps = { readonly draft: Lever; readonly set: (facts: Partial<Lever>) => void };

/** Who can pull it is a name: while names are hidden it is neither shown nor typed. */
function OwnerFields({ draft, set }: PartProps) {
  const { t } = useWords();
  const { areHidden } = useNames();
  return (
    <div className="levers-pair">
      <TextField
        label={t("retentionLevers.form.owner")}
        note={t(areHidden ? "retentionLevers.form.ownerHidden" : "retentionLevers.form.ownerNote")}
        value={areHidden ? "" : (draft.owner ?? "")}
        isDisabled={areHidden}
        maxLength={120}
        onChange={(owner) => set({ owner })}
      />
      <NumberField
        label={t("retentionLevers.form.capacity")}
        note={t("retentionLevers.form.capacityNote")}
        value={draft.capacityHours ?? NaN}
        minValue={0}
        maxValue={10_000}
        onChange={(capacityHours) => set({ capacityHours })}
      />
    </div>
  );
}

const yen: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };

function TermsFields({ draft, set }: PartProps) {
  const { t } = useWords();
  const number = (fact: "costHours" | "costPerMonthJpy" | "rampMonths") => (value: number) =>
    !Number.isNaN(value) && set({ [fact]: value });
  return (
    <>
      <div className="levers-triple">
        <NumberField
          label={t("retentionLevers.form.hours")}
          value={draft.costHours}
          minValue={0}
          maxValue={100_000}
          onChange={number("costHours")}
        />
        <NumberField
          label={t("retentionLevers.form.money")}
          value={draft.costPerMonthJpy}
          minValue={0}
          maxValue={1_000_000_000}
          step={10_000}
          formatOptions={yen}
          onChange={number("costPerMonthJpy")}
        />
        <NumberField
          label={t("retentionLevers.form.ramp")}
          value={draft.rampMonths}
          minValue={0}
          maxValue={120}
          onChange={number("rampMonths")}
        />
      </div>
      <SegmentedControl
        label={t("retentionLevers.form.horizon")}
        value={draft.horizon}
        options={(["symptom", "rootCause"] as const).map((id) => ({ id, label: t(`retentionLevers.horizon.${id}`) }))}
        onChange={(horizon) => set({ horizon })}
      />
      <Switch isOn={draft.running} onChange={(running) => set({ running })}>
        {t("retentionLevers.form.running")}
      </Switch>
    </>
  );
}

type EffectListProps = {
  readonly effects: readonly LeverEffect[];
  readonly problemAt: (at: number) => string | undefined;
  readonly onChange: (effects: LeverEffect[]) => void;
};

function EffectList({ effects, problemAt, onChange }: EffectListProps) {
  const { t } = useWords();
  return (
    <>
      {effects.map((effect, at) => (
        <EffectFields
          // Effects have no identity but their place.
          key={`${at} ${effect.on}`}
          effect={effect}
          problem={problemAt(at)}
          onChange={(changed) => onChange(effects.map((one, place) => (place === at ? changed : one)))}
          onRemove={() => onChange(effects.filter((_, place) => place !== at))}
        />
      ))}
      <Select<EffectKind>
        label={t("retentionLevers.form.effect")}
        placeholder={t("retentionLevers.form.addEffect")}
        value={undefined}
        options={effectKinds.map((id) => ({ id, label: t(`retentionLevers.form.kinds.${id}`) }))}
        onChange={(kind) => onChange([...effects, newEffect(kind)])}
      />
    </>
  );
}
