import { Check, ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import "./Field.css";
import "./Menu.css";
import "./Select.css";

export type Option<Id extends string = string> = { readonly id: Id; readonly label: string; readonly note?: string };

type SelectProps<Id extends string> = {
  label: string;
  hideLabel?: boolean;
  options: readonly Option<Id>[];
  value: Id | undefined;
  onChange: (value: Id) => void;
  placeholder?: string;
  /** Without a frame until touched, as in the header. */
  quiet?: boolean;
};

export function Select<Id extends string>({ label, hideLabel = false, options, value, ...props }: SelectProps<Id>) {
  const { onChange, placeholder, quiet = false } = props;
  return (
    <AriaSelect
      className={hideLabel ? "field select field-hidden-label" : "field select"}
      // null is React Aria's word for nothing chosen; undefined would let the field keep a value of its own.
      value={value ?? null}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
      {...(placeholder !== undefined && { placeholder })}
    >
      <Label className="field-label">{label}</Label>
      <Button className="select-button" data-quiet={quiet || undefined}>
        <SelectValue className="select-value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="menu-popover" offset={4}>
        <ListBox className="menu" items={options}>
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
    </AriaSelect>
  );
}
