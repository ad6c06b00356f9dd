import { useMemo, useState } from "react";
import { fittedScenario } from "../../../shared/domain/edits/take-scenario.ts";
import type { FrozenAlone } from "../../../shared/domain/kept-facts.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { matchNeeds, type Match, type Need } from "../../../shared/format/scenario-needs.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { NeedsTable } from "./NeedsTable.tsx";
import { scenarioFacts, shownWords } from "./open-file.view.ts";
import "./open-file.css";

type AddScenarioProps = {
  name: string;
  scenario: Scenario;
  needs: readonly Need[];
  /** Present where it was handed out as it was shown. */
  frozen?: FrozenAlone;
  onAdd: (plan: Scenario, frozen: FrozenAlone | undefined) => void;
  onClose: () => void;
};

const waysToAdd = ["shown", "plan"] as const;
type WayToAdd = (typeof waysToAdd)[number];

const keyOf = ({ kind, id }: Pick<Need, "kind" | "id">) => `${kind} ${id}`;

/** A plan from another workspace: what it refers to, what stands for that here, and what must stay behind. */
export function AddScenario({ name, scenario, needs, frozen, onAdd, onClose }: AddScenarioProps) {
  const words = useWords();
  const { t } = words;
  const baseline = useWorkspace(({ workspace }) => workspace.baseline);
  const [way, setWay] = useState<WayToAdd>(frozen ? "shown" : "plan");
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
  const asShown = way === "shown" ? frozen : undefined;
  return (
    <Dialog
      title={t("merge.open.title", { name })}
      closeLabel={t("common.close")}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button tone="primary" onPress={() => onAdd(asShown ? scenario : plan, asShown)}>
            {t("merge.open.add")}
          </Button>
        </>
      }
    >
      <div className="open-file">
        <p className="open-file-verdict">{t("merge.open.scenario", { name: scenario.name })}</p>
        <Facts facts={scenarioFacts(scenario, words)} />
        {frozen && (
          <Choices
            label={t("merge.open.addAs")}
            showsLabel
            choices={waysToAdd.map((id) => ({
              id,
              label: t(`merge.open.${id}`),
              note: id === "shown" ? shownWords(frozen, words) : t("merge.open.planNote"),
            }))}
            value={way}
            onChange={setWay}
          />
        )}
        {!asShown && open.length > 0 && (
          <NeedsTable
            matches={open}
            baseline={baseline}
            onChoose={({ need }, here) => setChosen(new Map([...chosen, [keyOf(need), here]]))}
          />
        )}
        {!asShown && (
          <p role="status">{leftOut === 0 ? t("merge.open.allFits") : t("merge.open.leftOut", { count: leftOut })}</p>
        )}
      </div>
    </Dialog>
  );
}
