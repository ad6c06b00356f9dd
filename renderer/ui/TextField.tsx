import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from "react-aria-components/TextField";
import { useStill } from "./Still.tsx";
import "./Field.css";

type TextFieldProps = Omit<AriaTextFieldProps, "className" | "style" | "children" | "isInvalid"> & {
  label: string;
  /** Named by what stands around it: the label is only read aloud. */
  hideLabel?: boolean;
  note?: ReactNode;
  /** What is wrong and how to cure it. */
  error?: string | undefined;
  placeholder?: string;
  /** A quiet control inside the box, at its end. */
  trailing?: ReactNode;
};

export function TextField({ label, hideLabel = false, note, error, placeholder, trailing, ...props }: TextFieldProps) {
  // A search changes nothing.
  const isStill = useStill() && props.type !== "search";
  return (
    <AriaTextField
      {...props}
      isDisabled={isStill || props.isDisabled === true}
      isInvalid={error !== undefined}
      className={hideLabel ? "field field-hidden-label" : "field"}
    >
      <Label className="field-label">{label}</Label>
      <Group className="field-box">
        <Input className="field-input" {...(placeholder !== undefined && { placeholder })} />
        {trailing}
      </Group>
      {note !== undefined && (
        <Text slot="description" className="field-note">
          {note}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
