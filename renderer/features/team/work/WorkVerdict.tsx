import type { MonthWork } from "../../../../shared/analysis/explain/explain-work.ts";
import { toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Verdict } from "../../../ui/Verdict.tsx";
import { Why, WhyPart } from "../../../ui/Why.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { bestTypeFor, mostAgainst, shareOf, type WorkRow } from "./work.view.ts";

/** Stands for the number while the sentence is translated; no language writes it. */
const mark = "\u0001";

type WorkVerdictProps = { team: Team; work: MonthWork; rows: readonly WorkRow[] };

export function WorkVerdict({ team, work, rows }: WorkVerdictProps) {
  const { t, formats, language } = useWords();
  const { baseline, nameOf } = team;
  const month = formats.month(addMonths(team.scenario.start, work.month));
  const hours = formats.hours(work.hours.value);
  const against = formats.hours(work.againstHours.value);
  const [worst] = mostAgainst(work, 1);
  const nameOfActivity = (id: string) =>
    activityName(baseline.activities.find((each) => each.id === id) ?? { id }, language);
  const strained = rows
    .filter(({ post, againstHours }) => post && againstHours > 0)
    .toSorted((one, other) => shareOf(other.againstHours, other.hours) - shareOf(one.againstHours, one.hours))[0];
  const aside = strained?.post
    ? t("teamWork.verdict.aside", {
        month,
        name: nameOf(strained.post),
        share: formats.percent(shareOf(strained.againstHours, strained.hours), 1),
      })
    : t("teamWork.verdict.asideNobody", { month, futures: formats.integer(work.futures) });
  if (!worst) {
    const said = rows.length === 0 ? t("teamWork.verdict.nobody") : t("teamWork.verdict.none", { hours });
    return (
      <Verdict spoken={said} aside={aside}>
        {said}
      </Verdict>
    );
  }
  const sentence = t("teamWork.verdict.against", {
    hours,
    against: mark,
    share: formats.percent(shareOf(work.againstHours.value, work.hours.value), 1),
    activity: nameOfActivity(worst.activityId),
  });
  const [before, after] = sentence.split(mark);
  return (
    <Verdict spoken={sentence.replace(mark, against)} aside={aside}>
      {before}
      <Why label={t("teamWork.why.label", { month })} value={against}>
        <p>{t("teamWork.why.meaning")}</p>
        <WhyPart title={t("teamWork.why.byActivity")}>
          <ul className="work-why">
            {mostAgainst(work, 5).map(({ activityId, hours: own, againstHours }) => {
              const activity = baseline.activities.find(({ id }) => id === activityId);
              const best = activity && bestTypeFor(activity);
              return (
                <li key={activityId}>
                  {t("teamWork.why.activity", {
                    activity: nameOfActivity(activityId),
                    against: formats.hours(againstHours, 1),
                    hours: formats.hours(own),
                  })}
                  {best && <Suits activity={nameOfActivity(activityId)} {...best} />}
                </li>
              );
            })}
          </ul>
        </WhyPart>
        <p>
          {t("teamWork.why.error", {
            futures: formats.integer(work.futures),
            error: formats.hours(work.againstHours.standardError * toInterval, 1),
          })}
        </p>
      </Why>
      {after}
    </Verdict>
  );
}

function Suits({ activity, type, yieldShare }: { activity: string } & ReturnType<typeof bestTypeFor>) {
  const { t, formats, typeName } = useWords();
  return (
    <p className="work-quiet">
      {t("teamWork.why.suits", { activity, type: typeName(type), share: formats.percent(yieldShare) })}
    </p>
  );
}
