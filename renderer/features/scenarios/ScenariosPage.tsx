/** All scenarios of the workspace: found, compared with where they come from, and put in order. */
import { Snowflake } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { canDoWithout } from "../../../shared/domain/edits/scenarios.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { originOf } from "../../../shared/domain/difference/since.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { useWords } from "../../i18n/use-words.ts";
import { type Chosen, onlyThis } from "../../ui/grid-keys.ts";
import { type GridColumn, RowGrid } from "../../ui/RowGrid.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Verdict } from "../../ui/Verdict.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { type Deed, DeedBar } from "./DeedBar.tsx";
import { ScenarioDetail } from "./ScenarioDetail.tsx";
import {
  changedWords,
  found,
  peoplePlanned,
  type ScenarioFilter,
  scenarioFilters,
  type SortColumn,
  sorted,
  type Sorting,
  stateOf,
} from "./scenario-rows.view.ts";
import { TagDialog } from "./TagDialog.tsx";
import { useScenarioDeeds } from "./use-scenario-deeds.ts";
import "./scenarios.css";

type ScenariosPageProps = {
  /** A scenario was picked to be looked at. */
  readonly onOpen: () => void;
  readonly onRename: (scenarioId: string) => void;
  readonly onFreeze: (scenarioId: string) => void;
};

export function ScenariosPage({ onOpen, onRename, onFreeze }: ScenariosPageProps) {
  const words = useWords();
  const { t, formats, language } = words;
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
      case "open":
        return open(first);
      case "branch":
        return deeds.branch(first);
      case "duplicate":
        return deeds.duplicate(first);
      case "rename":
        return onRename(first.id);
      case "freeze":
        return onFreeze(first.id);
      case "tag":
        return setTagging(true);
      case "archive":
        return deeds.archive(chosenRows);
      case "unarchive":
        return deeds.unarchive(chosenRows);
      case "remove":
        return deeds.remove(chosenRows);
    }
  }

  const canGo = canDoWithout(workspace, [...chosen.keys]);
  function onDeedKey(key: string): boolean {
    if (key === "F2" && chosenRows.length === 1) carryOut("rename");
    else if (key === "Delete" && canGo) carryOut("remove");
    else return false;
    return true;
  }

  const sort = (by: SortColumn) => ({
    label: t("scenarios.sortBy", { column: t(`scenarios.columns.${by}`) }),
    direction: sorting?.by === by ? sorting.direction : undefined,
    onSort: () =>
      setSorting(({ by: before, direction } = { by, direction: "down" }) => ({
        by,
        direction: before === by && direction === "up" ? "down" : "up",
      })),
  });
  const columns: readonly GridColumn<Scenario>[] = [
    {
      id: "name",
      head: t("scenarios.columns.name"),
      width: "minmax(180px, 2.2fr)",
      isRowHead: true,
      sort: sort("name"),
      cell: (scenario) => (
        <>
          {scenario.frozen && <Snowflake className="scenarios-frozen" size={13} aria-hidden />}
          <span title={scenario.name}>{scenario.name}</span>
          {scenario.id === workspace.activeScenarioId && (
            <span className="scenarios-on-screen">{t("scenarios.onScreen")}</span>
          )}
        </>
      ),
    },
    {
      id: "origin",
      head: t("scenarios.columns.origin"),
      width: "minmax(90px, 1.1fr)",
      cell: (scenario) => <span>{originOf(workspace, scenario)?.name ?? scenario.origin?.name}</span>,
    },
    {
      id: "tags",
      head: t("scenarios.columns.tags"),
      width: "minmax(80px, 1fr)",
      cell: ({ tags = [] }) => (
        <>
          {tags.map(({ name }) => (
            <span key={name} className="scenarios-tag">
              {name}
            </span>
          ))}
        </>
      ),
    },
    {
      id: "changed",
      head: t("scenarios.columns.changed"),
      width: "minmax(96px, 1fr)",
      cell: (scenario) => <span>{changedWords(scenario, words)}</span>,
    },
    {
      id: "state",
      head: t("scenarios.columns.state"),
      width: "84px",
      cell: (scenario) => <span>{t(`scenarios.states.${stateOf(scenario)}`)}</span>,
    },
    {
      id: "people",
      head: t("scenarios.columns.people"),
      width: "116px",
      isNumber: true,
      sort: sort("people"),
      cell: (scenario) => formats.integer(peoplePlanned(workspace, scenario)),
    },
  ];

  const living = scenarios.filter((scenario) => stateOf(scenario) === "living").length;
  const counts = {
    frozen: formats.integer(scenarios.filter(({ frozen, archived }) => frozen && !archived).length),
    archived: formats.integer(scenarios.filter(({ archived }) => archived).length),
  };
  const answer = t("scenarios.answer", {
    count: living,
    number: formats.integer(living),
    active: activeScenario(workspace).name,
  });
  return (
    <div className="scenarios">
      <Verdict spoken={answer} aside={t("scenarios.aside", counts)}>
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
