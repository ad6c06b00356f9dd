import { eachMemberIn } from "../../../shared/analysis/people/member-figures.ts";
import { attritionCauseIds, attritionCauses } from "../../../shared/catalogue/attrition-causes.ts";
import { type Run, type Speech, type Table, figure, words } from "./report.ts";

const causesShown = 3;

/** Person by person, only when names were asked for: in the order of the team, and never without the reasons. */
export function peopleTable({ baseline, projection }: Run, { t, formats, language }: Speech): Table {
  const names = new Map(baseline.members.map(({ id, name }) => [id, name]));
  return {
    title: t("report.people.title"),
    note: t("report.people.sensitive"),
    columns: [
      words(t("report.people.name")),
      figure(t("report.people.load")),
      figure(t("report.people.within12")),
      words(t("report.people.causes")),
    ],
    rows: eachMemberIn(projection.members).map(({ memberId, leaves, causes, load }) => {
      const main = attritionCauseIds
        .filter((cause) => causes[cause] > 0)
        .sort((a, b) => causes[b] - causes[a])
        .slice(0, causesShown)
        .map((cause) => `${attritionCauses[cause].name[language]} ${formats.percent(causes[cause])}`);
      return [
        names.get(memberId) ?? memberId,
        formats.percent(load),
        formats.percent(leaves.within12.value),
        main.join(language === "ja" ? "、" : ", "),
      ];
    }),
  };
}
