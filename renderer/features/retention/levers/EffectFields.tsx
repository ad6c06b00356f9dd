/** One effect of a lever as fields: what it works on, how strongly, and between which ends that plausibly lies. */
import { X } from "lucide-react";
import {
  type AttritionCause,
  attritionCauseIds,
  attritionCauses,
} from "../../../../shared/catalogue/attrition-causes.ts";
import { rangeOf, sizeOf } from "../../../../shared/domain/lever-effect.ts";
import type { LeverEffect } from "../../../../shared/domain/lever.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { forCause, typeEnd, typeSize, typed } from "./lever-form.view.ts";

type EffectFieldsProps = {
  readonly effect: LeverEffect;
  readonly problem: string | undefined;
  readonly onChange: (effect: LeverEffect) => void;
  readonly onRemove: () => void;
};

export function EffectFields({ effect, problem, onChange, onRemove }: EffectFieldsProps) {
  const { t } = useWords();
  const size = sizeOf(effect);
  const { low, high } = rangeOf(effect) ?? { low: size, high: size };
  return (
    <fieldset className="levers-effect">
      <legend className="field-label">{t(`retentionLevers.form.kinds.${effect.on}`)}</legend>
      <div className="levers-effect-fields">
        {effect.on === "hazard" && <CauseField effect={effect} onChange={onChange} />}
        <SizeField {...{ effect, size }} field="size" onType={(value) => onChange(typeSize(effect, value))} />
        {effect.on !== "productSeats" && (
          <>
            <SizeField effect={effect} size={low} field="low" onType={(to) => onChange(typeEnd(effect, "low", to))} />
            <SizeField
              effect={effect}
              size={high}
              field="high"
              onType={(to) => onChange(typeEnd(effect, "high", to))}
            />
          </>
        )}
        <IconButton
          size="small"
          label={t("retentionLevers.form.removeEffect")}
          icon={<X size={14} aria-hidden />}
          onPress={onRemove}
        />
      </div>
      {problem !== undefined && <p className="field-error">{problem}</p>}
    </fieldset>
  );
}

type SizeFieldProps = {
  readonly effect: LeverEffect;
  readonly size: number;
  readonly field: "size" | "low" | "high";
  readonly onType: (typed: number) => void;
};

function SizeField({ effect, size, field, onType }: SizeFieldProps) {
  const { t } = useWords();
  const limits =
    "ratio" in effect
      ? { minValue: 0, maxValue: 100, step: 0.01 }
      : { minValue: effect.on === "productSeats" ? 0 : -100, maxValue: 100, step: 1 };
  return (
    <NumberField
      label={t(`retentionLevers.form.${field}`)}
      value={typed(effect, size)}
      onChange={(value) => !Number.isNaN(value) && onType(value)}
      {...limits}
    />
  );
}

const every = "every";

type CauseFieldProps = Pick<EffectFieldsProps, "onChange"> & {
  readonly effect: Extract<LeverEffect, { on: "hazard" }>;
};

/** One cause or all of them; several, as the catalogue has them, are kept until another is chosen. */
function CauseField({ effect, onChange }: CauseFieldProps) {
  const { t, formats, language } = useWords();
  const { causes } = effect;
  const nameOf = (id: AttritionCause) => attritionCauses[id].name[language];
  return (
    <Select<AttritionCause | typeof every>
      label={t("retentionLevers.form.cause")}
      value={causes.length === 0 ? every : causes.length === 1 ? causes[0] : undefined}
      placeholder={formats.list(causes.map(nameOf))}
      options={[
        { id: every, label: t("retentionLevers.form.everyCause") },
        ...attritionCauseIds.map((id) => ({ id, label: nameOf(id) })),
      ]}
      onChange={(cause) => onChange(forCause(effect, cause === every ? undefined : cause))}
    />
  );
}
