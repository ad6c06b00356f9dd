/** Edits of the workspace as a whole. */
import type { Workspace } from "../workspace.ts";
import type { Recipe } from "./recipe.ts";

export const renameWorkspace =
  (name: string): Recipe =>
  (draft) => {
    if (name.trim() !== "") draft.name = name.trim();
  };

/** How many people must stand behind a figure before others see it. */
export const setSmallestGroup =
  (people: number): Recipe =>
  (draft) => {
    draft.smallestGroup = people;
  };

/** Another document in place of this one, as one step that undo takes back. */
export const replaceWorkspace =
  (workspace: Workspace): Recipe =>
  (draft) => {
    // What only the old one had must not stay.
    for (const key of Object.keys(draft)) if (!(key in workspace)) Reflect.deleteProperty(draft, key);
    Object.assign(draft, workspace);
  };
