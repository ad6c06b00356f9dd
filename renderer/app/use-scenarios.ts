import { duplicateScenario, pickScenario, removeScenario } from "../../shared/domain/edits/scenarios.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { activeScenario } from "../../shared/domain/workspace.ts";
import { useWords } from "../i18n/use-words.ts";
import { newId } from "../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../workspace/use-workspace.ts";

export type Scenarios = {
  readonly scenarios: readonly Scenario[];
  readonly active: Scenario;
  readonly pick: (id: string) => void;
  /** Copies the one on screen and shows the copy. */
  readonly duplicate: () => void;
  /** Removes the one on screen. */
  readonly remove: () => void;
};

/** The plans of the workspace and what can be done with them. */
export function useScenarios(): Scenarios {
  const { t } = useWords();
  const edit = useEdit();
  const scenarios = useWorkspace(({ workspace }) => workspace.scenarios);
  const active = useWorkspace(({ workspace }) => activeScenario(workspace));
  return {
    scenarios,
    active,
    pick(id) {
      const chosen = scenarios.find((scenario) => scenario.id === id);
      if (chosen) edit({ key: "pickScenario", name: chosen.name }, pickScenario(id));
    },
    duplicate() {
      const name = t("frame.scenario.copyName", { name: active.name });
      edit({ key: "duplicateScenario", name: active.name }, duplicateScenario(active.id, newId("scenario"), name));
    },
    remove: () => edit({ key: "removeScenario", name: active.name }, removeScenario(active.id)),
  };
}
