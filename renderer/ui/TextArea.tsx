import { type ReactNode, useId } from "react";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { useStill } from "./Still.tsx";
import "./Field.css";
import "./TextArea.css";

type TextAreaProps = {
  label: string;
  /** Named by what stands around it: the label is only read aloud. */
  hideLabel?: boolean;
  note?: ReactNode;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  /** Lines in sight while there is little in it; it grows with what is written. */
  rows?: number;
};

/** A few sentences. It grows with them, so that nothing written is out of sight. */
export function TextArea({ label, hideLabel = false, note, placeholder, value, onChange, ...props }: TextAreaProps) {
  const { maxLength, rows = 2 } = props;
  const isStill = useStill();
  const noteId = useId();
  return (
    <AriaTextField
      className={hideLabel ? "field field-hidden-label" : "field"}
      value={value}
      onChange={onChange}
      maxLength={maxLength}
      isDisabled={isStill}
    >
      <Label className="field-label">{label}</Label>
      {/* The twin holds the same words and with them the height. */}
      <div className="text-area" data-twin={`${value} `}>
        <AriaTextArea
          className="text-area-input"
          rows={rows}
          {...(placeholder !== undefined && { placeholder })}
          {...(note !== undefined && { "aria-describedby": noteId })}
        />
      </div>
      {note !== undefined && (
        <Text slot="description" id={noteId} className="field-note">
          {note}
        </Text>
      )}
    </AriaTextField>
  );
}
