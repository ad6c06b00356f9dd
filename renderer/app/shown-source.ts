/** What the simulator follows: the workspace as the screens show it, so that a frozen scenario is projected on the facts of then. */
import { asShown } from "../../shared/domain/facts-of.ts";
import type { WorkspaceState, WorkspaceStore } from "../workspace/workspace.store.ts";

type Shown = Pick<WorkspaceState, "workspace" | "revision">;

const shownOf = ({ workspace, revision }: WorkspaceState): Shown => ({ workspace: asShown(workspace), revision });

export const shownSource = (store: WorkspaceStore) => ({
  getState: () => shownOf(store.getState()),
  subscribe: (listener: (state: Shown) => void) => store.subscribe((state) => listener(shownOf(state))),
});
