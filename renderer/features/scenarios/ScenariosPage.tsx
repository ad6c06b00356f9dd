/** All scenarios of the workspace: found, compared with where they come from, and put in order. */
import { useDeferredValue, useMemo, useState } from "react";
import { canDoWithout } from "../../../shared/domain/edits/scenarios.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { useWords } from "../../i18n/use-words.ts";
import { type Chosen, onlyThis } from "../../ui/grid-keys.ts";
import { RowGrid } from "../../ui/RowGrid.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Verdict } from "../../ui/Verdict.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { type Deed, DeedBar } from "./DeedBar.tsx";
import { ScenarioDetail } from "./ScenarioDetail.tsx";
import { found, type ScenarioFilter, scenarioFilters, sorted, type Sorting, stateOf } from "./scenario-rows.view.ts";
import { TagDialog } from "./TagDialog.tsx";
import { useScenarioColumns } from "./use-scenario-columns.tsx";
import { useScenarioDeeds } from "./use-scenario-deeds.ts";
import "./scenarios.css";

type ScenariosPageProps = {
  /** A scenario was picked to be looked at. */
  readonly onOpen: () => void;
  readonly onRename: (scenarioId: string) => void;
  readonly onFreeze: (scenarioId: string) => void;
};

export function ScenariosPage({ onOpen, onRename, onFreeze }: ScenariosPageProps) {
  const { t, formats, language } = useWords();
  const workspace = useWorkspace((state) => state.workspace);
  const deeds = useScenarioDeeds();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<ScenarioFilter>("living");
  const [sorting, setSorting] = useState<Sorting>();
  const [isTagging, setTagging] = useState(false);
  const [chosen, setChosen] = useState<Chosen>(() => onlyThis(workspace.activeScenarioId));
  const { scenarios } = workspace;
  // Typing stays ahead of the list it narrows.
  const settled = useDeferredValue(search);
  const rows = useMemo(
    () => sorted(found(scenarios, settled, filter), sorting, workspace, language),
    [scenarios, settled, filter, sorting, workspace, language],
  );
  const chosenRows = rows.filter(({ id }) => chosen.keys.has(id));
  const current = rows.find(({ id }) => id === chosen.current);

  function open(scenario: Scenario) {
    deeds.pick(scenario);
    onOpen();
  }

  function carryOut(deed: Deed) {
    const [first] = chosenRows;
    if (first === undefined) return;
    switch (deed) {
      case "open": {
        open(first);
        return;
      }
      case "branch": {
        deeds.branch(first);
        return;
      }
      case "duplicate": {
        deeds.duplicate(first);
        return;
      }
      case "rename": {
        onRename(first.id);
        return;
      }
      case "freeze": {
        onFreeze(first.id);
        return;
      }
      case "tag": {
        setTagging(true);
        return;
      }
      case "archive": {
        deeds.archive(chosenRows);
        return;
      }
      case "unarchive": {
        deeds.unarchive(chosenRows);
        return;
      }
      case "remove": {
        deeds.remove(chosenRows);
        return;
      }
    }
  }

  const canGo = canDoWithout(workspace, [...chosen.keys]);
  function onDeedKey(key: string): boolean {
    if (key === "F2" && chosenRows.length === 1) carryOut("rename");
    else if (key === "Delete" && canGo) carryOut("remove");
    else return false;
    return true;
  }

  const columns = useScenarioColumns(workspace, sorting, setSorting);
  const living = scenarios.filter((scenario) => stateOf(scenario) === "living").length;
  const frozen = scenarios.filter((scenario) => scenario.frozen && !scenario.archived).length;
  const archived = scenarios.filter((scenario) => scenario.archived).length;
  const counts = { frozen: formats.integer(frozen), archived: formats.integer(archived) };
  const aside = frozen + archived > 0 ? t("scenarios.aside", counts) : undefined;
  const answer = t("scenarios.answer", {
    count: living,
    number: formats.integer(living),
    active: activeScenario(workspace).name,
  });
  return (
    <div className="scenarios">
      <Verdict spoken={answer} aside={aside}>
        {answer}
      </Verdict>
      <div className="scenarios-find">
        <TextField
          label={t("scenarios.search")}
          hideLabel
          type="search"
          placeholder={t("scenarios.searchHint")}
          value={search}
          onChange={setSearch}
        />
        <SegmentedControl
          label={t("scenarios.show")}
          options={scenarioFilters.map((id) => ({ id, label: t(`scenarios.filters.${id}`) }))}
          value={filter}
          onChange={setFilter}
        />
        <span className="scenarios-note" role="status">
          {t("scenarios.found", { number: formats.integer(rows.length), total: formats.integer(scenarios.length) })}
        </span>
      </div>
      <DeedBar chosen={chosenRows} canDoWithout={canGo} onDeed={carryOut} onAdd={deeds.add} />
      <div className="scenarios-columns">
        <div className="scenarios-table">
          <RowGrid
            label={t("scenarios.caption")}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            chosen={chosen}
            onChoose={setChosen}
            onOpen={open}
            onDeedKey={onDeedKey}
            empty={t("scenarios.nothing")}
          />
          <p className="scenarios-note">{t("scenarios.keys")}</p>
        </div>
        <aside className="scenarios-aside" tabIndex={0} aria-label={t("scenarios.detail.title")}>
          <ScenarioDetail workspace={workspace} scenario={current} deeds={deeds} />
        </aside>
      </div>
      {isTagging && <TagDialog scenarios={chosenRows} deeds={deeds} onClose={() => setTagging(false)} />}
    </div>
  );
}
