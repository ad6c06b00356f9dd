import { FileUp } from "lucide-react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Combo } from "../../ui/Combo.tsx";
import { Select } from "../../ui/Select.tsx";
import { fewestPlans, mostPlans } from "./chosen.view.ts";
import { useCompareStores } from "./compare-stores.ts";
import type { Comparison } from "./use-comparison.ts";

type PlanChooserProps = {
  readonly comparison: Comparison;
  readonly onBringIn: () => void;
};

/** Side by side; of more, the others are found by name. */
const shownAtOnce = 10;

/** Which plans, and which of them the others are held against. */
export function PlanChooser({ comparison: { offered, plans, reference }, onBringIn }: PlanChooserProps) {
  const { t, formats } = useWords();
  const { choice } = useCompareStores();
  const ids = plans.map(({ id }) => id);
  const nameOf = ({ name, frozen }: Scenario) => (frozen ? t("compare.frozen", { name }) : name);
  const isStuck = (isChosen: boolean) => (isChosen ? ids.length <= fewestPlans : ids.length >= mostPlans);
  const choose = (chosenIds: readonly string[]) => choice.setState({ chosenIds });
  const shown = offered.filter(({ id }, place) => place < shownAtOnce || ids.includes(id));
  const others = offered.filter((scenario) => !shown.includes(scenario));
  const limits = ids.length >= mostPlans ? t("compare.full") : ids.length <= fewestPlans ? t("compare.two") : undefined;
  return (
    <div className="compare-chooser">
      <div className="compare-plans" role="group" aria-label={t("compare.chosen")}>
        {shown.map((scenario) => {
          const isChosen = ids.includes(scenario.id);
          return (
            <ToggleButton
              key={scenario.id}
              className="compare-plan"
              isSelected={isChosen}
              isDisabled={isStuck(isChosen)}
              onChange={() => choose(isChosen ? ids.filter((id) => id !== scenario.id) : [...ids, scenario.id])}
            >
              {nameOf(scenario)}
            </ToggleButton>
          );
        })}
        <span className="compare-quiet">
          {t("compare.chosenNote", { number: formats.integer(ids.length), most: formats.integer(mostPlans) })}
          {limits !== undefined && ` · ${limits}`}
        </span>
      </div>
      {others.length > 0 && ids.length < mostPlans && (
        <Combo
          // A new one for each choice: it chooses nothing itself.
          key={ids.join(" ")}
          label={t("compare.more.label")}
          value={undefined}
          options={others.map((scenario) => ({ id: scenario.id, label: nameOf(scenario) }))}
          hint={t("compare.more.hint")}
          none={t("compare.more.none")}
          onChange={(id) => choose([...ids, id])}
        />
      )}
      <Select
        label={t("compare.against")}
        value={reference.id}
        options={plans.map(({ id, plan }) => ({ id, label: nameOf(plan.scenario) }))}
        onChange={(referenceId) => choice.setState({ referenceId })}
      />
      <Button icon={<FileUp size={14} aria-hidden />} onPress={onBringIn}>
        {t("compare.bringIn")}
      </Button>
    </div>
  );
}
