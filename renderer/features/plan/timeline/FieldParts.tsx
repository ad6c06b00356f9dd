/** The kinds of field that changes are made of: a month, some of several things, a mix, an amount that may be absent. */
import { type ReactNode, useRef } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { isMonth, type Month, monthsFrom } from "../../../../shared/base/month.ts";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { type Mix, withShare } from "../../../../shared/domain/mix.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { type Option, Select } from "../../../ui/Select.tsx";
import { Slider } from "../../../ui/Slider.tsx";
import { useStill } from "../../../ui/Still.tsx";
import "./fields.css";

/** A field with the reason for which its last value was refused. */
export function WithError({ error, children }: { readonly error: string | undefined; readonly children: ReactNode }) {
  return (
    <div className="timeline-field">
      {children}
      {error !== undefined && <p className="field-error">{error}</p>}
    </div>
  );
}

type MonthFieldProps = {
  readonly label: string;
  readonly value: Month;
  readonly plan: Pick<Scenario, "start" | "months">;
  readonly error: string | undefined;
  readonly onChange: (month: Month) => void;
};

export function MonthField({ label, value, plan, error, onChange }: MonthFieldProps) {
  const { formats } = useWords();
  const inPlan = monthsFrom(plan.start, plan.months);
  // One that lies outside is shown as it is, and can be brought in.
  const months = inPlan.includes(value) ? inPlan : [value, ...inPlan];
  return (
    <WithError error={error}>
      <Select
        label={label}
        value={value}
        options={months.map((id) => ({ id, label: formats.month(id) }))}
        onChange={(month) => isMonth(month) && onChange(month)}
      />
    </WithError>
  );
}

type SomeFieldProps = {
  readonly label: string;
  readonly note?: string;
  readonly chosen: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (ids: string[]) => void;
};

/** Any of several, all in sight. */
export function SomeField({ label, note, chosen, options, onChange }: SomeFieldProps) {
  const isStill = useStill();
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <ToggleButtonGroup
        className="timeline-some"
        aria-label={label}
        selectionMode="multiple"
        isDisabled={isStill}
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange(options.flatMap(({ id }) => (keys.has(id) ? [id] : [])))}
      >
        {options.map(({ id, label: name }) => (
          <ToggleButton key={id} id={id} className="timeline-some-one">
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {note !== undefined && <span className="field-note">{note}</span>}
    </div>
  );
}

const percent: Intl.NumberFormatOptions = { style: "percent" };

type MixFieldProps = { readonly value: Mix; readonly onChange: (mix: Mix, gesture: string) => void };

export function MixField({ value, onChange }: MixFieldProps) {
  const { t, typeName } = useWords();
  /** The mix a drag began with: proportions of the other two survive a visit to 100 %. */
  const before = useRef<{ readonly gesture: string; readonly mix: Mix }>(undefined);
  const startOf = (gesture: string): Mix => {
    if (before.current?.gesture !== gesture) before.current = { gesture, mix: value };
    return before.current.mix;
  };
  return (
    <div className="timeline-field" role="group" aria-label={t("planTimeline.inspector.mix")}>
      <span className="field-label">{t("planTimeline.inspector.mix")}</span>
      {memberTypeIds.map((type) => (
        <Slider
          key={type}
          label={typeName(type)}
          value={value[type]}
          minValue={0}
          maxValue={1}
          step={0.01}
          colour={`var(--type-${type})`}
          formatOptions={percent}
          onChange={(share, gesture) => onChange({ ...withShare(startOf(gesture), type, share) }, gesture)}
        />
      ))}
    </div>
  );
}

export const wholeYen: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };

type AmountFieldProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly note?: string;
  readonly max: number;
  readonly step?: number;
  readonly format?: Intl.NumberFormatOptions;
  /** Offered beside a value of its own. */
  readonly reset?: string;
  readonly onChange: (value: number | undefined) => void;
};

const anyNumber: Intl.NumberFormatOptions = { maximumFractionDigits: 1 };

/** A number that may be absent: then something else counts, or nothing changes. */
export function AmountField({
  label,
  value,
  note,
  max,
  step = 1,
  format = anyNumber,
  reset,
  onChange,
}: AmountFieldProps) {
  return (
    <div className="timeline-amount">
      <NumberField
        label={label}
        value={value ?? NaN}
        minValue={0}
        maxValue={max}
        step={step}
        formatOptions={format}
        {...(value === undefined && note !== undefined && { note })}
        onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)}
      />
      {reset !== undefined && value !== undefined && (
        <Button size="small" tone="quiet" onPress={() => onChange(undefined)}>
          {reset}
        </Button>
      )}
    </div>
  );
}
