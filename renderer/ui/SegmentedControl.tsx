import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import type { Option } from "./Select.tsx";
import "./SegmentedControl.css";

type SegmentedControlProps<Id extends string> = {
  label: string;
  options: readonly Option<Id>[];
  value: Id;
  onChange: (value: Id) => void;
};

/** Two to five choices that exclude each other, all in sight. */
export function SegmentedControl<Id extends string>({ label, options, value, onChange }: SegmentedControlProps<Id>) {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map(({ id, label: word }) => (
        <ToggleButton key={id} id={id} className="segmented-choice">
          {word}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
