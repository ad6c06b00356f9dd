import { ChevronDown, ChevronUp } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { FieldError } from "react-aria-components/FieldError";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from "react-aria-components/NumberField";
import { Text } from "react-aria-components/Text";
import { useStill } from "./Still.tsx";
import "./Field.css";
import "./NumberField.css";

type NumberFieldProps = Omit<AriaNumberFieldProps, "className" | "style" | "children" | "isInvalid"> & {
  label: string;
  hideLabel?: boolean;
  /** Stands after the figure in a lighter tone. */
  unit?: string;
  note?: ReactNode;
  error?: string | undefined;
};

/** Type a number as this language writes it, or step it with the arrows. Enter and leaving commit, Escape restores. */
export function NumberField({ label, hideLabel = false, unit, note, error, ...props }: NumberFieldProps) {
  const isStill = useStill();
  return (
    <AriaNumberField
      {...props}
      isDisabled={isStill || props.isDisabled === true}
      isInvalid={error !== undefined}
      className="field number-field"
      // As text it also names the step buttons, in the language's own order of words.
      {...(hideLabel && { "aria-label": label })}
    >
      {!hideLabel && <Label className="field-label">{label}</Label>}
      <Group className="field-box">
        <Input className="field-input number-field-input" />
        {unit !== undefined && <span className="number-field-unit">{unit}</span>}
        <span className="number-field-steps">
          <Button slot="increment" className="number-field-step">
            <ChevronUp size={12} aria-hidden />
          </Button>
          <Button slot="decrement" className="number-field-step">
            <ChevronDown size={12} aria-hidden />
          </Button>
        </span>
      </Group>
      {note !== undefined && (
        <Text slot="description" className="field-note">
          {note}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaNumberField>
  );
}
