/** Everything that can be asked of the window by name. */
import type { LucideIcon } from "lucide-react";
import { hasAllWords, searchText, searchWords } from "../../shared/base/search.ts";

export type CommandGroup = "screens" | "scenarios" | "workspaces" | "actions" | "findings" | "people";

export type Command = {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  readonly note?: string | undefined;
  /** Other words by which it is found: the name in the other language, a reading in kana. */
  readonly alsoKnownAs?: readonly (string | undefined)[];
  readonly keys?: readonly string[];
  readonly icon: LucideIcon;
  readonly isDisabled?: boolean;
  /** Absent where there is nothing to run yet. */
  readonly run?: () => void;
};

/** All that a command can be found by, as one text. */
export const searchTextOf = ({ label, alsoKnownAs = [] }: Command): string => [label, ...alsoKnownAs].join(" ");

/** Every word of the search occurs somewhere. */
export const matches = (text: string, search: string): boolean => hasAllWords(searchText(text), searchWords(search));
