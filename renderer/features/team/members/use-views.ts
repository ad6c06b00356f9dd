import type { TeamView } from "../../../../shared/domain/team-view.ts";
import { keepTeamView, removeTeamView } from "../../../../shared/domain/edits/team-views.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";
import { builtInIds, builtInView, isBuiltIn } from "./built-in-views.ts";
import { useTable } from "./table.store.ts";

const none: readonly TeamView[] = [];

export type Views = {
  /** Those for everyone, then those of this workspace. */
  readonly all: readonly TeamView[];
  /** With the changes that are not kept yet. */
  readonly view: TeamView;
  readonly isChanged: boolean;
  readonly isOwn: boolean;
  readonly pick: (viewId: string) => void;
  readonly change: (change: Partial<TeamView>) => void;
  readonly replace: (view: TeamView) => void;
  readonly revert: () => void;
  readonly save: () => void;
  readonly saveAs: (name: string) => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
};

export function useViews(): Views {
  const { t } = useWords();
  const edit = useEdit();
  const kept = useWorkspace(({ workspace }) => workspace.teamViews ?? none);
  const { viewId, changed, pick, change } = useTable((state) => state);
  const all = [...builtInIds.map((id) => builtInView(id, t(`teamMembers.views.${id}`))), ...kept];
  // A view that was deleted, or whose making was undone, gives way to the first.
  const standing = all.find(({ id }) => id === viewId) ?? all[0]!;
  const view = changed?.id === standing.id ? { ...changed, name: standing.name } : standing;

  function keep(next: TeamView) {
    edit({ key: "keepTeamView", name: next.name }, keepTeamView(next));
    pick(next.id);
  }

  return {
    all,
    view,
    isChanged: view !== standing,
    isOwn: !isBuiltIn(view.id),
    pick,
    change: (next) => change({ ...view, ...next }),
    replace: change,
    revert: () => pick(standing.id),
    save: () => keep(view),
    saveAs: (name) => keep({ ...view, id: newId("view"), name }),
    rename: (name) => edit({ key: "keepTeamView", name }, keepTeamView({ ...standing, name })),
    remove: () => {
      edit({ key: "removeTeamView", name: standing.name }, removeTeamView(standing.id));
      pick(builtInIds[0]!);
    },
  };
}
