import type { Difference } from "../../../shared/domain/difference/difference.ts";
import { branchScenario, freezeScenario, takeOver } from "../../../shared/domain/edits/branches.ts";
import {
  addScenario,
  archiveScenarios,
  duplicateScenario,
  removeScenarios,
  tagScenarios,
  unarchiveScenarios,
  untagScenarios,
} from "../../../shared/domain/edits/scenarios.ts";
import type { Headline, Scenario, Tag } from "../../../shared/domain/scenario.ts";
import { useWords } from "../../i18n/use-words.ts";
import { newId } from "../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../workspace/use-workspace.ts";

export type ScenarioDeeds = ReturnType<typeof useScenarioDeeds>;

const idsOf = (scenarios: readonly Scenario[]) => scenarios.map(({ id }) => id);

/** Everything that can be done with scenarios as wholes. Each is one step that undo takes back. */
export function useScenarioDeeds() {
  const { t } = useWords();
  const edit = useEdit();
  const pick = useWorkspace((state) => state.pick);
  const one = (scenarios: readonly Scenario[]) => (scenarios.length === 1 ? scenarios[0]!.name : undefined);
  return {
    pick,
    add() {
      const name = t("scenarios.newName");
      edit({ key: "addScenario", name }, addScenario(newId("scenario"), name));
    },
    /** Shown at once. */
    branch({ id, name }: Scenario) {
      const branchName = t("scenarios.branchName", { name });
      edit({ key: "branchScenario", name }, branchScenario(id, newId("scenario"), branchName));
    },
    /** Shown at once. */
    duplicate({ id, name }: Scenario) {
      const copyName = t("scenarios.copyName", { name });
      edit({ key: "duplicateScenario", name }, duplicateScenario(id, newId("scenario"), copyName));
    },
    archive(scenarios: readonly Scenario[]) {
      const name = one(scenarios);
      const label =
        name === undefined
          ? ({ key: "archiveScenarios", count: scenarios.length } as const)
          : ({ key: "archiveScenario", name } as const);
      edit(label, archiveScenarios(idsOf(scenarios)));
    },
    unarchive: (scenarios: readonly Scenario[]) =>
      edit({ key: "unarchiveScenarios", count: scenarios.length }, unarchiveScenarios(idsOf(scenarios))),
    remove(scenarios: readonly Scenario[]) {
      const name = one(scenarios);
      const label =
        name === undefined
          ? ({ key: "removeScenarios", count: scenarios.length } as const)
          : ({ key: "removeScenario", name } as const);
      edit(label, removeScenarios(idsOf(scenarios)));
    },
    tag: (scenarios: readonly Scenario[], tag: Tag) =>
      edit({ key: "tagScenarios", name: tag.name }, tagScenarios(idsOf(scenarios), tag)),
    untag: (scenarios: readonly Scenario[], name: string) =>
      edit({ key: "untagScenarios", name }, untagScenarios(idsOf(scenarios), name)),
    takeOver: ({ id, origin }: Scenario, differences: readonly Difference[]) =>
      edit({ key: "takeOver", name: origin?.name ?? "" }, takeOver(id, differences)),
    /** The name of what was kept. */
    freeze({ id, name }: Scenario, occasion: string, at: number, headline: Headline | undefined): string {
      // Names have an end; the occasion is what the copy is looked for by.
      const copyName = t("scenarios.frozenName", {
        name: name.slice(0, Math.max(20, 115 - occasion.length)),
        occasion,
      });
      const freezing = { copyId: newId("scenario"), factsId: newId("facts"), name: copyName.slice(0, 120).trim() };
      edit(
        { key: "freezeScenario", name },
        freezeScenario(id, { ...freezing, at, occasion, ...(headline && { headline }) }),
      );
      return freezing.name;
    },
  };
}
