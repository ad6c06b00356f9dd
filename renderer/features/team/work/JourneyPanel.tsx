/** THE MODEL as a table: other teams' stages, our five, and the hub that runs under all of them. */
import type { MonthWork } from "../../../../shared/analysis/explain/explain-work.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { journeyStageIds, journeyStages } from "../../../../shared/catalogue/journey.ts";
import { ownersOf } from "../../../../shared/domain/owners.ts";
import { ownerName } from "../../../explain/owner-name.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { hubId, hubIn, journeyRows } from "./journey.view.ts";

const before = ["marketing", "insideSales", "fieldSales"] as const;
/** Name, three stages of others, five of ours, the sum. */
const columns = 1 + before.length + journeyStageIds.length + 1;

export function JourneyPanel({ team, work }: { team: Team; work: MonthWork }) {
  const { t, formats, language } = useWords();
  const { baseline, scenario } = team;
  const rows = journeyRows(
    work,
    baseline.segments.map(({ id }) => id),
  );
  const caption = t("teamWork.journey.caption", { month: formats.month(addMonths(scenario.start, work.month)) });
  const most = Math.max(1, ...rows.flatMap(({ byStage }) => journeyStageIds.map((stage) => byStage[stage])));
  const nameOf = (id: string | undefined) =>
    baseline.segments.find((segment) => segment.id === id)?.name ?? t("teamWork.journey.team");
  return (
    <Panel title={t("teamWork.journey.title")} note={t("teamWork.journey.note")}>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table className="table work-journey">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("teamWork.journey.segment")}</th>
              {before.map((stage) => (
                <th key={stage} scope="col" className="work-journey-other">
                  {t(`teamWork.journey.before.${stage}`)}
                </th>
              ))}
              {journeyStageIds.map((stage) => (
                <th key={stage} scope="col" data-number="true">
                  {journeyStages[stage][language]}
                </th>
              ))}
              <th scope="col" data-number="true">
                {t("teamWork.journey.total")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ segmentId, byStage, hours }, index) => (
              <tr key={segmentId ?? ""}>
                <th scope="row">{nameOf(segmentId)}</th>
                {index === 0 && (
                  <td className="work-journey-other" colSpan={before.length} rowSpan={rows.length}>
                    {t("teamWork.journey.beforeNote")}
                  </td>
                )}
                {journeyStageIds.map((stage) => (
                  <td
                    key={stage}
                    data-number="true"
                    className="work-journey-hours"
                    style={{ "--tint": `${Math.round((byStage[stage] / most) * 100)}%` } as object}
                  >
                    {byStage[stage] >= 0.5 ? formats.integer(byStage[stage]) : "·"}
                  </td>
                ))}
                <td data-number="true">{formats.integer(hours)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="work-journey-hub">
              <th scope="row">{t("teamWork.journey.hub")}</th>
              <td colSpan={columns - 1}>
                <HubLine team={team} work={work} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}

function HubLine({ team, work }: { team: Team; work: MonthWork }) {
  const { t, formats, language } = useWords();
  const { nameOf } = useNames();
  const hub = hubIn(work);
  if (!hub) return t("teamWork.journey.noHub");
  const owners = ownersOf(team.baseline.activities.find(({ id }) => id === hubId) ?? {})
    .map((owner) => ownerName(owner, { language, nameOf }))
    .filter((name) => name !== "");
  const blanks = { hours: formats.hours(hub.hours), coverage: formats.percent(hub.coverageShare) };
  return owners.length === 0
    ? t("teamWork.journey.hubNobody", blanks)
    : t("teamWork.journey.hubLine", { ...blanks, owner: formats.list(owners), count: owners.length });
}
