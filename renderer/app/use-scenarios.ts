import { useMemo } from "react";
import { duplicateScenario, pickScenario, removeScenario } from "../../shared/domain/edits/scenarios.ts";
import { activeScenario } from "../../shared/domain/workspace.ts";
import { useWords } from "../i18n/use-words.ts";
import { newId } from "../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../workspace/use-workspace.ts";

/** The plans of the workspace and what can be done with them. */
export function useScenarios() {
  const { t } = useWords();
  const edit = useEdit();
  const scenarios = useWorkspace(({ workspace }) => workspace.scenarios);
  const active = useWorkspace(({ workspace }) => activeScenario(workspace));
  return useMemo(
    () => ({
      scenarios,
      active,
      pick(id: string) {
        const chosen = scenarios.find((scenario) => scenario.id === id);
        if (chosen) edit({ key: "pickScenario", name: chosen.name }, pickScenario(id));
      },
      duplicate() {
        const name = t("frame.scenario.copyName", { name: active.name });
        edit({ key: "duplicateScenario", name: active.name }, duplicateScenario(active.id, newId("scenario"), name));
      },
      remove: () => edit({ key: "removeScenario", name: active.name }, removeScenario(active.id)),
    }),
    [scenarios, active, edit, t],
  );
}
