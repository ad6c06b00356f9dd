import { Ellipsis, Plus } from "lucide-react";
import { useState } from "react";
import { copyOfDeck, keepDeck, removeDeck, renamed, usualDeck } from "../../../../shared/domain/edits/decks.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { Menu } from "../../../ui/Menu.tsx";
import { Select } from "../../../ui/Select.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";
import { usePresentStore } from "../present.store.ts";
import { useDeck, usualPlansOf } from "../use-deck.ts";
import { useDeckEdit } from "../use-deck-edit.ts";
import { DeckNameDialog } from "./DeckNameDialog.tsx";

const mostDecks = 100;

/** The talks of this workspace: choose one, begin another, rename, duplicate, delete. */
export function DeckChooser({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { t, formats } = useWords();
  const { deck, isKept } = useDeck();
  const workspace = useWorkspace((open) => open.workspace);
  const store = usePresentStore();
  const edit = useEdit();
  const editDeck = useDeckEdit();
  const [isNaming, setNaming] = useState(false);
  const decks = isKept ? (workspace.decks ?? [deck]) : [deck];
  const choose = (chosenDeckId: string | undefined) => store.setState({ chosenDeckId, chosenSlideId: undefined });

  function add() {
    const name = t("present.deck.newName", { number: formats.integer(decks.length + 1) });
    const added = usualDeck(name, usualPlansOf(workspace), newId);
    edit({ key: "addDeck" }, (draft) => {
      // The talk on the table was only offered: it is kept beside the new one.
      if (!isKept) keepDeck(deck)(draft);
      keepDeck(added)(draft);
    });
    choose(added.id);
  }

  function duplicate() {
    const copy = copyOfDeck(deck, t("present.deck.copyName", { name: deck.name }).slice(0, 200), newId);
    edit({ key: "duplicateDeck" }, (draft) => {
      if (!isKept) keepDeck(deck)(draft);
      keepDeck(copy)(draft);
    });
    choose(copy.id);
  }

  function remove() {
    edit({ key: "removeDeck" }, removeDeck(deck.id));
    choose(undefined);
  }

  const isFull = decks.length >= mostDecks;
  return (
    <div className="present-chooser">
      <Select
        label={t("present.deck.label")}
        value={deck.id}
        options={decks.map(({ id, name }) => ({ id, label: name }))}
        onChange={choose}
      />
      {!isReadOnly && (
        <>
          <Button
            icon={<Plus size={14} aria-hidden />}
            onPress={add}
            disabledReason={isFull ? t("present.deck.full", { most: formats.integer(mostDecks) }) : undefined}
          >
            {t("present.deck.add")}
          </Button>
          <Menu
            label={t("present.deck.more")}
            placement="bottom start"
            trigger={<IconButton label={t("present.deck.more")} icon={<Ellipsis size={16} aria-hidden />} />}
            groups={[
              [
                { id: "rename", label: t("present.deck.rename"), onAction: () => setNaming(true) },
                { id: "duplicate", label: t("present.deck.duplicate"), onAction: duplicate, isDisabled: isFull },
              ],
              [{ id: "remove", label: t("present.deck.remove"), onAction: remove, isDisabled: !isKept }],
            ]}
          />
        </>
      )}
      {isNaming && (
        <DeckNameDialog
          name={deck.name}
          onRename={(name) => editDeck({ key: "renameDeck" }, renamed(name))}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}
