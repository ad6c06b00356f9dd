/** Every number of the model that is not a fact of the team, with its source, and the plan's own value where it has one. */
import { useState } from "react";
import { coefficientGroups } from "../../../shared/catalogue/coefficients.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { useWords } from "../../i18n/use-words.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";
import { Still } from "../../ui/Still.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Verdict } from "../../ui/Verdict.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { AssumptionTable } from "./AssumptionTable.tsx";
import { type ShownGroup, evidenceOf, listedAssumptions } from "./assumptions.view.ts";
import "./assumptions.css";

export function AssumptionsSettings() {
  const { t } = useWords();
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  const [group, show] = useState<ShownGroup>(coefficientGroups[0]!);
  const [sought, seek] = useState("");
  const [onlyOwn, narrow] = useState(false);
  const listed = listedAssumptions({ group, sought, onlyOwn }, scenario);
  const { all, own, guessed } = evidenceOf(scenario);
  const sentence = t("settings.assumptions.answer", { name: scenario.name, all, own, guessed });
  const groups = [...coefficientGroups, "all" as const];
  return (
    <div className="assumptions">
      <Verdict spoken={sentence} aside={t("settings.assumptions.advice")}>
        {sentence}
      </Verdict>
      <div className="assumptions-choice">
        <Select
          label={t("settings.assumptions.group")}
          options={groups.map((id) => ({ id, label: t(`settings.assumptions.groups.${id}`) }))}
          value={group}
          onChange={show}
        />
        <TextField label={t("settings.assumptions.seek")} type="search" value={sought} onChange={seek} />
        <Switch isOn={onlyOwn} onChange={narrow}>
          {t("settings.assumptions.onlyOwn")}
        </Switch>
      </div>
      <Panel title={t("settings.assumptions.title")} note={t("settings.assumptions.note")}>
        {listed.length === 0 ? (
          <EmptyState title={t("settings.assumptions.none.title")}>{t("settings.assumptions.none.body")}</EmptyState>
        ) : (
          <Still when={scenario.frozen !== undefined}>
            <AssumptionTable ids={listed} scenario={scenario} />
          </Still>
        )}
      </Panel>
    </div>
  );
}
