/** Edits of the talk on the table; one that was only offered is kept with its first edit. */
import { type DeckDeed, keepDeck } from "../../../shared/domain/edits/decks.ts";
import type { EditLabel } from "../../workspace/edit-label.ts";
import { useEdit } from "../../workspace/use-workspace.ts";
import { useDeck } from "./use-deck.ts";

export type DeckEdit = (label: EditLabel, deed: DeckDeed, gesture?: string) => void;

export function useDeckEdit(): DeckEdit {
  const edit = useEdit();
  const { deck } = useDeck();
  return (label, deed, gesture) => {
    const changed = deed(deck);
    if (changed !== deck) edit(label, keepDeck(changed), gesture);
  };
}
