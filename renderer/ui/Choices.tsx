import { Label } from "react-aria-components/Label";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components/RadioGroup";
import { Text } from "react-aria-components/Text";
import type { Option } from "./Select.tsx";
import "./Field.css";
import "./Choices.css";

type ChoicesProps<Id extends string> = {
  label: string;
  options: readonly Option<Id>[];
  value: Id;
  onChange: (value: Id) => void;
};

/** A few choices that exclude each other and need a sentence each. */
export function Choices<Id extends string>({ label, options, value, onChange }: ChoicesProps<Id>) {
  return (
    <RadioGroup
      className="field choices"
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="choices-list">
        {options.map(({ id, label: name, note }) => (
          <RadioField key={id} value={id} className="choices-field">
            <RadioButton className="choices-choice">
              <span className="choices-mark" />
              <span className="choices-name">{name}</span>
            </RadioButton>
            {note !== undefined && (
              <Text slot="description" className="choices-note">
                {note}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
