/** One of many, found by a few letters: typing narrows the list, arrows walk it, Enter chooses, Escape leaves what was chosen. */
import { Check, ChevronDown } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { foundIn, type Findable } from "./found-in.ts";
import { useStill } from "./Still.tsx";
import "./Combo.css";
import "./Field.css";
import "./Menu.css";

type ComboProps = {
  label: string;
  options: readonly Findable[];
  value: string | undefined;
  onChange: (id: string) => void;
  /** In the empty field. */
  hint: string;
  /** Where no option has these letters. */
  none: string;
};

export function Combo({ label, options, value, onChange, hint, none }: ComboProps) {
  const isStill = useStill();
  const name = options.find(({ id }) => id === value)?.label ?? "";
  /** Undefined while nobody types: then the field says what is chosen. */
  const [letters, setLetters] = useState<string>();
  const found = foundIn(options, letters ?? "");
  return (
    <ComboBox
      className="field combo"
      menuTrigger="focus"
      allowsEmptyCollection
      isDisabled={isStill}
      items={found}
      inputValue={letters ?? name}
      onInputChange={(next) => setLetters(next === name ? undefined : next)}
      // null is React Aria's word for nothing chosen.
      value={value ?? null}
      onChange={(key) => {
        setLetters(undefined);
        const option = options.find(({ id }) => id === key);
        if (option) onChange(option.id);
      }}
      onBlur={() => setLetters(undefined)}
    >
      <Label className="field-label">{label}</Label>
      <Group className="field-box">
        <Input className="field-input" placeholder={hint} onFocus={({ target }) => target.select()} />
        <Button className="combo-open">
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Group>
      <Popover className="menu-popover combo-list" offset={4}>
        <ListBox<Findable> className="menu" renderEmptyState={() => <p className="menu-note">{none}</p>}>
          {(option) => (
            <ListBoxItem className="menu-item" id={option.id} textValue={option.label}>
              <Check className="menu-check" size={14} aria-hidden />
              <span className="menu-words">
                <span>{option.label}</span>
                {option.note !== undefined && <span className="menu-note">{option.note}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
