/** Everyone's hours by kind of work, and how much of them goes against their type. */
import type { MonthWork } from "../../../../shared/analysis/explain/explain-work.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { type MatrixColumn, MatrixGrid } from "../../../ui/MatrixGrid.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { againstCell, type SortId, sortIds, totalCell, workCell, type WorkRow } from "./work.view.ts";

type PeoplePanelProps = {
  team: Team;
  work: MonthWork;
  rows: readonly WorkRow[];
  sort: SortId;
  onSort: (sort: SortId) => void;
};

const sumWidth = 64;
const cellWidth = 58;
/** Two columns stand before the kinds of work: all hours, and those against type. */
const sums = 2;

export function PeoplePanel({ team, work, rows, sort, onSort }: PeoplePanelProps) {
  const words = useWords();
  const { t, formats, language } = words;
  const { personId, choosePerson } = useFocus();
  const { baseline, nameOf, scenario } = team;
  // The answer may be of the plan before an edit: its kinds of work count, by their names of now.
  const activities = work.activities.flatMap(
    ({ activityId }) => baseline.activities.find(({ id }) => id === activityId) ?? [],
  );
  const most = Math.max(
    1,
    ...rows.filter(({ post }) => post).flatMap((row) => row.activities.map(({ hours }) => hours)),
  );
  const rowName = ({ post }: WorkRow) => (post ? nameOf(post) : t("teamWork.people.successors"));
  const columns: readonly MatrixColumn[] = [
    { id: "total", name: t("teamWork.people.total"), head: t("teamWork.people.total"), width: sumWidth },
    { id: "against", name: t("teamWork.people.against"), head: t("teamWork.people.against"), width: sumWidth },
    ...activities.map((activity, index) => ({
      id: activity.id,
      name: activityName(activity, language),
      head: activityName(activity, language),
      width: cellWidth,
      isFirstOfKind: index === 0,
    })),
  ];
  return (
    <Panel
      title={t("teamWork.people.title")}
      note={work.month === 0 ? t("teamWork.people.note") : t("teamWork.people.noteLater")}
      actions={
        <Select
          label={t("teamWork.people.sort")}
          hideLabel
          value={sort}
          onChange={onSort}
          options={sortIds.map((id) => ({ id, label: t(`teamWork.people.sorts.${id}`) }))}
        />
      }
    >
      <MatrixGrid
        label={t("teamWork.people.caption", { month: formats.month(addMonths(scenario.start, work.month)) })}
        corner={t("teamWork.people.person")}
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
        head={(row) => (
          <>
            <span>{rowName(row)}</span>
            {row.post && row.presentShare < 0.995 && (
              <span className="work-present">{formats.percent(row.presentShare)}</span>
            )}
          </>
        )}
        cell={(row, column) => {
          const name = rowName(row);
          if (column === 0) return totalCell(row, name, words);
          if (column === 1) return againstCell(row, name, words);
          return workCell(row, name, activities[column - sums]!, column - sums, most, words);
        }}
        headHeight={72}
        mostRows={13}
        chosenKey={personId}
        onChoose={({ post }) => choosePerson(post === undefined || post.id === personId ? undefined : post.id)}
      />
    </Panel>
  );
}
