import { inTurn, type Recipe } from "../../shared/domain/edits/recipe.ts";
import { takeFrozenScenario, takeScenario } from "../../shared/domain/edits/take-scenario.ts";
import { replaceWorkspace } from "../../shared/domain/edits/workspace.ts";
import type { FrozenAlone } from "../../shared/domain/kept-facts.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { errorMessage } from "../../shared/i18n/translate.ts";
import type { BeforeDeed } from "../../shared/ipc/record.ts";
import type { Way } from "../features/open-file/OpenWorkspace.tsx";
import { useNotes } from "../notes/use-notes.ts";
import { useWorkspaces } from "../features/workspaces/use-workspaces.ts";
import type { Words } from "../i18n/words.ts";
import { newId } from "../workspace/new-id.ts";
import { useEdit, useWorkspaceStore } from "../workspace/use-workspace.ts";
import { useVersions } from "../workspace/versions.ts";
import { keepState, takenIn } from "./copies.ts";
import { sealedAgainWords } from "./sealed-again.ts";
import type { TakenWorkspace } from "./taken-file.ts";
import { useFrame } from "./use-frame.ts";

/** What can be done with a file that was looked into. Whatever replaces much keeps today's state as a version first. */
export function useFileDeeds() {
  const edit = useEdit();
  const store = useWorkspaceStore();
  const versions = useVersions();
  const add = useWorkspaces((state) => state.add);
  const keepSealed = useNotes((state) => state.keepSealed);
  const lay = useFrame((frame) => frame.lay);
  const clear = useFrame((frame) => frame.clear);
  const notify = useFrame((frame) => frame.notify);
  const tell = (say: (words: Words) => string) => notify({ id: "file", tone: "notice", say });

  /** Where today's state cannot be kept, nothing is replaced. */
  async function keepBefore(deed: BeforeDeed): Promise<boolean> {
    const kept = await keepState(versions, store.getState().revision, { kind: "before", deed });
    if (!kept.ok) notify({ id: "file", tone: "error", say: ({ t }) => errorMessage(t, kept.error) });
    return kept.ok;
  }

  async function replace({ name, workspace: taken, copy }: TakenWorkspace) {
    clear();
    if (!(await keepBefore("open"))) return;
    const sealed = await keepSealed(taken);
    if (!sealed.ok) {
      notify({ id: "file", tone: "error", say: ({ t }) => errorMessage(t, sealed.error) });
      return;
    }
    const { workspace, sealedAgain } = sealed.value;
    const copies = takenIn(workspace, copy);
    edit({ key: "openFile", name }, replaceWorkspace({ ...workspace, ...(copies && { copies }) }));
    // What was opened is what a later merge with the sender's workspace begins from.
    if (copy) await versions.keepNow({ kind: "handed-out", copyId: copy.id });
    tell(({ t }) => t("merge.open.replaced", { name }) + sealedAgainWords(sealedAgain, t));
  }

  async function openBeside({ workspace, copy }: TakenWorkspace) {
    clear();
    const copies = takenIn(workspace, copy);
    await add({ ...workspace, id: newId("workspace"), ...(copies && { copies }) }, "open");
  }

  return {
    open(way: Way, taken: TakenWorkspace) {
      if (way === "merge") lay({ kind: "merge", taken });
      else if (way === "replace") void replace(taken);
      else void openBeside(taken);
    },
    async merge({ name, copy }: TakenWorkspace, recipe: Recipe) {
      clear();
      if (!(await keepBefore("merge"))) return;
      const copies = takenIn(store.getState().workspace, copy);
      const remember: Recipe = (draft) => {
        if (copies) draft.copies = [...copies];
      };
      edit({ key: "mergeFile", name }, inTurn(recipe, remember));
      tell(({ t }) => t("merge.done", { name }));
    },
    addScenario(plan: Scenario, frozen: FrozenAlone | undefined) {
      clear();
      const scenarioId = newId("scenario");
      const take = frozen
        ? takeFrozenScenario(plan, frozen, { scenarioId, factsId: newId("facts") })
        : takeScenario(plan, scenarioId);
      edit({ key: "addScenario", name: plan.name }, take);
      tell(({ t }) => t("merge.open.added", { name: plan.name }));
    },
  };
}
