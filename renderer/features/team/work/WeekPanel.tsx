/** One person's mean week in hours, as one bar and its list. */
import type { MonthWork } from "../../../../shared/analysis/explain/explain-work.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { type WeekPart, weekOf, type WorkRow } from "./work.view.ts";

type WeekPanelProps = { team: Team; work: MonthWork; rows: readonly WorkRow[] };

const sumOf = (parts: readonly WeekPart[], of: (part: WeekPart) => number) =>
  parts.reduce((sum, part) => sum + of(part), 0);

export function WeekPanel({ team, work, rows }: WeekPanelProps) {
  const { t, formats, language } = useWords();
  const { personId } = useFocus();
  const row = rows.find(({ post }) => post !== undefined && post.id === personId);
  if (!row?.post)
    return (
      <Panel title={t("teamWork.week.chooseTitle")}>
        <p className="work-quiet">{t("teamWork.week.choose")}</p>
      </Panel>
    );
  const week = weekOf(row, work);
  const most = Math.max(1, ...week.map(({ hours }) => hours));
  const done = week.filter(({ activityId }) => activityId !== undefined);
  const nameOf = (id: string | undefined) =>
    id === undefined
      ? t("teamWork.week.idle")
      : activityName(team.baseline.activities.find((each) => each.id === id) ?? { id }, language);
  const sentence = ({ activityId, hours, againstShare }: WeekPart) => {
    const blanks = { activity: nameOf(activityId), hours: formats.hours(hours, 1) };
    return againstShare < 0.005
      ? t("teamWork.week.part", blanks)
      : t("teamWork.week.partAgainst", { ...blanks, share: formats.percent(againstShare) });
  };
  return (
    <Panel
      title={t("teamWork.week.title", { name: team.nameOf(row.post) })}
      note={t("teamWork.week.sum", {
        hours: formats.hours(
          sumOf(done, ({ hours }) => hours),
          1,
        ),
        hand: formats.hours(
          sumOf(week, ({ hours }) => hours),
          1,
        ),
        against: formats.hours(
          sumOf(done, ({ hours, againstShare }) => hours * againstShare),
          1,
        ),
      })}
    >
      <ul className="work-week">
        {week.map((part) => (
          <li key={part.activityId ?? ""} className="work-week-part" title={sentence(part)}>
            <span className="work-week-name">{nameOf(part.activityId)}</span>
            <span className="work-week-bar" aria-hidden>
              <span
                className="work-week-fill"
                data-idle={part.activityId === undefined || undefined}
                style={{ width: `${(part.hours / most) * 100}%` }}
              >
                <span className="work-week-against" style={{ width: `${part.againstShare * 100}%` }} />
              </span>
            </span>
            <span className="work-week-hours">{formats.decimal(part.hours, 1)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
