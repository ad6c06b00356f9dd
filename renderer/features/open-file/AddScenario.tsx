import { useMemo, useState } from "react";
import { fittedScenario } from "../../../shared/domain/edits/take-scenario.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { matchNeeds, type Match, type Need } from "../../../shared/format/scenario-needs.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { NeedsTable } from "./NeedsTable.tsx";
import { scenarioFacts } from "./open-file.view.ts";
import "./open-file.css";

type AddScenarioProps = {
  name: string;
  scenario: Scenario;
  needs: readonly Need[];
  onAdd: (plan: Scenario) => void;
  onClose: () => void;
};

const keyOf = ({ kind, id }: Pick<Need, "kind" | "id">) => `${kind} ${id}`;

/** A plan from another workspace: what it refers to, what stands for that here, and what must stay behind. */
export function AddScenario({ name, scenario, needs, onAdd, onClose }: AddScenarioProps) {
  const words = useWords();
  const { t } = words;
  const baseline = useWorkspace(({ workspace }) => workspace.baseline);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | undefined>>(new Map());
  const matches = useMemo(
    () =>
      matchNeeds(needs, baseline).map((match): Match => {
        const key = keyOf(match.need);
        return chosen.has(key) ? { ...match, found: chosen.get(key) } : match;
      }),
    [needs, baseline, chosen],
  );
  const { plan, leftOut } = useMemo(() => {
    const found = new Map(matches.map((match) => [keyOf(match.need), match.found]));
    return fittedScenario(scenario, (reference) => found.get(keyOf(reference)));
  }, [scenario, matches]);
  const open = matches.filter(({ by }) => by !== "id");
  return (
    <Dialog
      title={t("merge.open.title", { name })}
      closeLabel={t("common.close")}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button tone="primary" onPress={() => onAdd(plan)}>
            {t("merge.open.add")}
          </Button>
        </>
      }
    >
      <div className="open-file">
        <p className="open-file-verdict">{t("merge.open.scenario", { name: scenario.name })}</p>
        <Facts facts={scenarioFacts(scenario, words)} />
        {open.length > 0 && (
          <NeedsTable
            matches={open}
            baseline={baseline}
            onChoose={({ need }, here) => setChosen(new Map([...chosen, [keyOf(need), here]]))}
          />
        )}
        <p role="status">{leftOut === 0 ? t("merge.open.allFits") : t("merge.open.leftOut", { count: leftOut })}</p>
      </div>
    </Dialog>
  );
}
