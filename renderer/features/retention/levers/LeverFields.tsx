/** The fields of a lever's form, by what they ask: who, what it takes, what it does. */
import type { Lever, LeverEffect } from "../../../../shared/domain/lever.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { EffectFields } from "./EffectFields.tsx";
import { type EffectKind, effectKinds, newEffect } from "./lever-form.view.ts";

type PartProps = { readonly draft: Lever; readonly set: (facts: Partial<Lever>) => void };

/** Who can pull it is a name: while names are hidden it is neither shown nor typed. */
export function OwnerFields({ draft, set }: PartProps) {
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

export function TermsFields({ draft, set }: PartProps) {
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

export function EffectList({ effects, problemAt, onChange }: EffectListProps) {
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
