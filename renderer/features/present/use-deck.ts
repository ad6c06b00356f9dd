/** Which talk is on the table: one that is kept, or the one that is offered where none is kept yet. */
import type { Deck } from "../../../shared/domain/deck.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { livingScenarios, type Workspace } from "../../../shared/domain/workspace.ts";
import { usualDeck } from "../../../shared/domain/edits/decks.ts";
import { newId } from "../../workspace/new-id.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { useStore } from "zustand";
import { type PresentStore, usePresentStore } from "./present.store.ts";

/** More plans make a table that nobody reads from the back of a room. */
const usualPlans = 3;

/** A talk argues for doing something: the plan that changes most comes first, that on screen before others that change as much. */
export function usualPlansOf(workspace: Workspace): readonly string[] {
  const weight = ({ id, changes }: Scenario) =>
    changes.filter(({ enabled }) => enabled).length + (id === workspace.activeScenarioId ? 0.5 : 0);
  return livingScenarios(workspace)
    .toSorted((one, other) => weight(other) - weight(one))
    .map(({ id }) => id)
    .slice(0, usualPlans);
}

function offeredDeck(store: PresentStore, workspace: Workspace, name: string): Deck {
  const { offered } = store.getState();
  if (offered?.workspaceId === workspace.id && offered.deck.name === name) return offered.deck;
  const deck = usualDeck(name, usualPlansOf(workspace), newId);
  store.setState({ offered: { workspaceId: workspace.id, deck } });
  return deck;
}

export type DeckInUse = { readonly deck: Deck; readonly isKept: boolean };

export function useDeck(): DeckInUse {
  const { t } = useWords();
  const store = usePresentStore();
  const chosenId = useStore(store, ({ chosenDeckId }) => chosenDeckId);
  const workspace = useWorkspace((state) => state.workspace);
  const kept = workspace.decks?.find(({ id }) => id === chosenId) ?? workspace.decks?.[0];
  if (kept !== undefined) return { deck: kept, isKept: true };
  return { deck: offeredDeck(store, workspace, t("present.usualName")), isKept: false };
}
