import { ToggleButton } from "react-aria-components/ToggleButton";
import { mostDeckScenarios } from "../../../../shared/domain/deck.ts";
import { ledBy, withPlan } from "../../../../shared/domain/edits/decks.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { livingScenarios } from "../../../../shared/domain/workspace.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Select } from "../../../ui/Select.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { useDeck } from "../use-deck.ts";
import { useDeckEdit } from "../use-deck-edit.ts";

/** Which plans the talk is about, and which of them it argues for. */
export function DeckPlans() {
  const { t } = useWords();
  const { deck } = useDeck();
  const workspace = useWorkspace((open) => open.workspace);
  const edit = useDeckEdit();
  const living = livingScenarios(workspace);
  const chosen = deck.scenarioIds.flatMap((id) => workspace.scenarios.filter((scenario) => scenario.id === id));
  const offered = [...living, ...chosen.filter((scenario) => !living.includes(scenario))];
  const nameOf = ({ name, frozen }: Scenario) => (frozen ? t("present.plans.frozen", { name }) : name);
  const isOnly = chosen.length <= 1;
  const isFull = chosen.length >= mostDeckScenarios;
  const limit = isFull ? t("present.plans.full") : isOnly ? t("present.plans.one") : undefined;
  return (
    <div className="present-plans">
      <div className="present-plan-list" role="group" aria-label={t("present.plans.label")}>
        <span className="present-quiet">{t("present.plans.label")}</span>
        {offered.map((scenario) => {
          const isIn = chosen.includes(scenario);
          return (
            <ToggleButton
              key={scenario.id}
              className="present-plan"
              isSelected={isIn}
              isDisabled={isIn ? isOnly : isFull}
              onChange={(isChosen) => edit({ key: "chooseDeckPlans" }, withPlan(scenario.id, isChosen))}
            >
              {nameOf(scenario)}
            </ToggleButton>
          );
        })}
        {limit !== undefined && <span className="present-quiet">{limit}</span>}
      </div>
      {chosen.length > 1 && (
        <Select
          label={t("present.plans.lead")}
          value={chosen[0]?.id}
          options={chosen.map((scenario) => ({ id: scenario.id, label: nameOf(scenario) }))}
          onChange={(id) => edit({ key: "chooseDeckPlans" }, ledBy(id))}
        />
      )}
    </div>
  );
}
