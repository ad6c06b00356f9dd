import { Snowflake } from "lucide-react";
import { originOf } from "../../../shared/domain/difference/since.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { GridColumn } from "../../ui/RowGrid.tsx";
import { changedWords, peoplePlanned, type SortColumn, type Sorting, stateOf } from "./scenario-rows.view.ts";

/** What the list says about each scenario. */
export function useScenarioColumns(
  workspace: Workspace,
  sorting: Sorting | undefined,
  onSort: (sorting: Sorting) => void,
): readonly GridColumn<Scenario>[] {
  const words = useWords();
  const { t, formats } = words;
  const sort = (by: SortColumn) => ({
    label: t("scenarios.sortBy", { column: t(`scenarios.columns.${by}`) }),
    direction: sorting?.by === by ? sorting.direction : undefined,
    onSort: () => onSort({ by, direction: sorting?.by === by && sorting.direction === "up" ? "down" : "up" }),
  });
  return [
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
}
