import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { type Step, steps } from "../../../../shared/domain/conversation/scale.ts";
import { useWords } from "../../../i18n/use-words.ts";

type ScaleProps = {
  /** What is weighed, in plain words. */
  readonly about: string;
  readonly value: Step | undefined;
  readonly onChange: (step: Step | undefined) => void;
};

/** How much something weighs, in words. Pressing the chosen one again leaves it open. */
export function Scale({ about, value, onChange }: ScaleProps) {
  const { t } = useWords();
  return (
    <ToggleButtonGroup
      className="check-in-scale"
      aria-label={t("retentionCheckIn.scale.label", { cause: about })}
      selectionMode="single"
      selectedKeys={value === undefined ? [] : [value]}
      onSelectionChange={(keys) => onChange(steps.find((step) => keys.has(step)))}
    >
      {steps.map((step) => (
        <ToggleButton key={step} id={step} className="check-in-step" data-step={step}>
          {t(`retentionCheckIn.scale.${step}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
