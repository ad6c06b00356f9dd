/** Everyone's hours by kind of work, and how much of them goes against their type. */
import type { MonthWork } from "../../../../shared/analysis/explain/explain-work.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { textWidth } from "../../../../shared/presentation/text-fit.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { type MatrixColumn, MatrixGrid } from "../../../ui/MatrixGrid.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { wordParts } from "../../../ui/word-parts.ts";
import type { Team } from "../../../focus/use-team.ts";
import { againstCell, type SortId, sortIds, totalCell, workCell, type WorkRow } from "./work.view.ts";

type PeoplePanelProps = {
  team: Team;
  work: MonthWork;
  rows: readonly WorkRow[];
  sort: SortId;
  onSort: (sort: SortId) => void;
};

const sumWidth = 58;
const cellWidth = 62;
const nameWidth = 164;
const letterSize = 12;
/** So much of a head's column is no room for words. */
const air = 8;

/** In pixels: what the longest word of a head needs, so that no word is parted while there is room. */
const needed = (head: string) =>
  Math.max(...wordParts(head).map((part) => textWidth(part.trimEnd()))) * letterSize + air;
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
  const column = (id: string, name: string, width: number): MatrixColumn => {
    return { id, name, head: name, width, share: Math.max(width, needed(name)) };
  };
  const columns: readonly MatrixColumn[] = [
    ...(["total", "against"] as const).map((id) => column(id, t(`teamWork.people.${id}`), sumWidth)),
    ...activities.map((activity, index) => ({
      ...column(activity.id, activityName(activity, language), cellWidth),
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
        cell={(row, at) => {
          const name = rowName(row);
          if (at === 0) return totalCell(row, name, words);
          if (at === 1) return againstCell(row, name, words);
          return workCell(row, name, activities[at - sums]!, at - sums, most, words);
        }}
        headHeight={72}
        headWidth={nameWidth}
        mostRows={13}
        chosenKey={personId}
        onChoose={({ post }) => choosePerson(post === undefined || post.id === personId ? undefined : post.id)}
      />
    </Panel>
  );
}
