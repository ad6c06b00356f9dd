import type { ListBoxProps } from "react-aria-components/ListBox";

type OneOf = Required<
  Pick<
    ListBoxProps<object>,
    "selectionMode" | "selectionBehavior" | "disallowEmptySelection" | "selectedKeys" | "onSelectionChange"
  >
>;

/** Of a list, the one that stands beside it: arrow keys walk and choose in one, and somebody is always chosen. */
export const oneOf = (chosen: string | undefined, onChoose: (id: string) => void): OneOf => ({
  selectionMode: "single",
  selectionBehavior: "replace",
  disallowEmptySelection: true,
  selectedKeys: chosen === undefined ? [] : [chosen],
  onSelectionChange(keys) {
    const [key] = keys;
    if (key !== undefined) onChoose(String(key));
  },
});
