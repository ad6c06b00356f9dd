/** The facts about a person that stand beside the chart, each in words. */
import { memberIn } from "../../../../shared/analysis/people/member-figures.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { addMonths, monthsBetween } from "../../../../shared/base/month.ts";
import { pressingCause } from "../../../../shared/domain/pressing-cause.ts";
import { reportsTo } from "../../../../shared/domain/reporting-lines.ts";
import type { Seated } from "../../../../shared/domain/reporting-team.ts";
import type { Team } from "../../../focus/use-team.ts";
import type { Words } from "../../../i18n/words.ts";
import type { OrgChart } from "./org-chart.ts";
import { monthsToReady, pressingWords } from "./shades.view.ts";

type Term = "reports" | "below" | "level" | "team" | "tenure" | "readiness" | "load" | "pressure" | "leaves";
type Said = { readonly term: string; readonly value: string };

export function personFacts(
  person: Seated,
  { lines, below }: OrgChart,
  { baseline, month }: Pick<Team, "baseline" | "month">,
  projection: Projection | undefined,
  words: Words,
  /** Else only what somebody's place in the team tells. */
  seesPeople: boolean,
): readonly Said[] {
  const { t, formats } = words;
  const level = baseline.levels.find(({ id }) => id === person.levelId);
  const load = projection && memberIn(projection.members, person.id)?.load;
  const toReady = monthsToReady(person, baseline, month);
  const tenure = monthsBetween(person.joins, month);
  const ready =
    toReady === undefined
      ? t("teamChart.readiness.top")
      : toReady <= 0
        ? t("teamChart.readiness.since", { month: formats.month(addMonths(month, toReady)) })
        : t("teamChart.readiness.in", { time: formats.duration(toReady) });
  const reports = reportsTo(lines, person.id).length;
  const all = below.get(person.id) ?? 0;
  const fact = (term: Term, value: string | undefined): Said[] =>
    value === undefined ? [] : [{ term: t(`teamChart.person.${term}`), value }];
  return [
    ...(reports > 0 ? fact("reports", formats.integer(reports)) : []),
    ...(all > reports ? fact("below", formats.integer(all)) : []),
    ...fact("level", level?.name),
    ...fact("team", person.team),
    ...(person.isVacant
      ? []
      : [
          ...fact("tenure", tenure < 0 ? undefined : formats.duration(tenure)),
          ...(seesPeople ? fact("readiness", ready) : []),
          ...fact("load", load === undefined ? undefined : formats.percent(load)),
          ...(seesPeople ? fact("pressure", pressureOf(person, baseline, month, words)) : []),
        ]),
    ...fact("leaves", person.leaves && formats.month(person.leaves)),
  ];
}

function pressureOf(
  person: Seated,
  { checkIns }: Team["baseline"],
  month: Team["month"],
  words: Words,
): string | undefined {
  if (person.kind === "hire") return undefined;
  const talks = checkIns.filter(({ memberId }) => memberId === person.id);
  const pressing = pressingCause(talks, month);
  const said = pressingWords(pressing, words);
  return pressing.kind === "cause" ? `${said} · ${words.t(`teamChart.pressure.basis.${pressing.basis}`)}` : said;
}
