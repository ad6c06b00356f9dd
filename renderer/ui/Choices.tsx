import type { ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components/RadioGroup";
import "./Field.css";
import "./Choices.css";

export type Choice<Id extends string> = {
  readonly id: Id;
  readonly label: ReactNode;
  /** What it means, under the label. */
  readonly note?: ReactNode;
};

type ChoicesProps<Id extends string> = {
  label: string;
  /** Above the choices; else the label is only read aloud. */
  showsLabel?: boolean;
  choices: readonly Choice<Id>[];
  /** Undefined: not decided. */
  value: Id | undefined;
  onChange: (id: Id) => void;
  /** Beside each other where there is room; else one under the other. */
  isRow?: boolean;
};

/** A few choices that exclude each other and need a sentence each. Unlike a segmented control it may stand undecided. */
export function Choices<Id extends string>({ label, showsLabel = false, choices, value, ...props }: ChoicesProps<Id>) {
  const { onChange, isRow = false } = props;
  return (
    <RadioGroup
      className={showsLabel ? "field choices" : "field field-hidden-label choices"}
      data-row={isRow || undefined}
      // null is React Aria's word for nothing chosen; undefined would let the field keep a value of its own.
      value={value ?? null}
      onChange={(chosen) => {
        const choice = choices.find(({ id }) => id === chosen);
        if (choice) onChange(choice.id);
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="choices-list">
        {choices.map(({ id, label: name, note }) => (
          <RadioField key={id} value={id} className="choices-field">
            <RadioButton className="choices-choice">
              <span className="choices-mark" />
              <span className="choices-words">
                <span className="choices-label">{name}</span>
                {note !== undefined && <span className="choices-note">{note}</span>}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
