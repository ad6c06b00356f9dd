/** Edits of a workspace as small deeds. Each writes on a draft; who holds the draft decides about undo and saving. */
import type { Workspace } from "../workspace.ts";

export type Recipe = (draft: Workspace) => void;

/** One after the other, as a single edit. */
export const inTurn =
  (...recipes: readonly Recipe[]): Recipe =>
  (draft) => {
    for (const recipe of recipes) recipe(draft);
  };

/** What comes from elsewhere in a document, or is frozen, enters a draft as a copy of its own. */
export const copyOf = <Thing>(thing: Thing): Thing => JSON.parse(JSON.stringify(thing)) as Thing;
