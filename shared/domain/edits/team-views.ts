/** The ways to look at the team that are kept in the workspace. */
import type { TeamView } from "../team-view.ts";
import { copyOf, type Recipe } from "./recipe.ts";

/** Behind the others, or in place of the one with its id. */
export const keepTeamView =
  (view: TeamView): Recipe =>
  (draft) => {
    const views = (draft.teamViews ??= []);
    const place = views.findIndex(({ id }) => id === view.id);
    if (place === -1) views.push(copyOf(view));
    else views[place] = copyOf(view);
  };

export const removeTeamView =
  (viewId: string): Recipe =>
  (draft) => {
    if (draft.teamViews === undefined) return;
    const rest = draft.teamViews.filter(({ id }) => id !== viewId);
    if (rest.length > 0) draft.teamViews = rest;
    else delete draft.teamViews;
  };
