/** Everything that can be asked of the window by name. */
import type { LucideIcon } from "lucide-react";

export type CommandGroup = "screens" | "scenarios" | "workspaces" | "actions" | "people";

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

/** Full-width and half-width, capital and small, ひらがな and カタカナ are the same to someone who searches. */
const plain = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** All that a command can be found by, as one text. */
export const searchTextOf = ({ label, alsoKnownAs = [] }: Command): string => [label, ...alsoKnownAs].join(" ");

/** Every word of the search occurs somewhere. */
export function matches(searchText: string, search: string): boolean {
  const text = plain(searchText);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
