/** The shortest list as sentences, changes to try, and why each costs and does what it does. */
import { type Deed, changeFor, deedId } from "../../../../shared/analysis/composition/deeds.ts";
import type { ShortestList } from "../../../../shared/analysis/composition/shortest-list.ts";
import type { HoursOfWork } from "../../../../shared/analysis/composition/type-gap.ts";
import type { Option, OptionValue } from "../../../../shared/analysis/decisions/value-options.ts";
import type { PairedDifference } from "../../../../shared/analysis/projection.ts";
import type { Month } from "../../../../shared/base/month.ts";
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { activityName } from "../../../explain/activity-name.ts";
import type { Explanation } from "../../../explain/explanation.ts";
import type { Words } from "../../../i18n/words.ts";
import { mixInWords } from "./people.view.ts";

export type Around = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  /** The deeds begin in the first month and have to have worked by the second; the plan ends with the third. */
  readonly from: Month;
  readonly by: Month;
  readonly end: Month;
  readonly nameOf: (memberId: string) => string;
  readonly words: Words;
};

export function deedWords(deed: Deed, { baseline, nameOf, words: { t, formats, typeName } }: Around): string {
  switch (deed.kind) {
    case "hire":
      return t("teamMix.list.hire", { count: deed.count, type: typeName(deed.type) });
    case "move": {
      const added = baseline.segments.filter(({ id }) => deed.addedSegmentIds.includes(id)).map(({ name }) => name);
      return t("teamMix.list.move", { name: nameOf(deed.memberId), segments: formats.list(added) });
    }
    case "train":
      return t("teamMix.list.train", {
        name: nameOf(deed.memberId),
        type: typeName(deed.type),
        points: formats.integer(Math.max(1, deed.share * 100)),
      });
  }
}

/** What it takes and when it works, in one sentence. */
export function deedDetail(deed: Deed, { scenario, from, by, words }: Around): string {
  const { t, formats } = words;
  const { leadTimeMonths, trainableShare } = coefficientsOf(scenario);
  switch (deed.kind) {
    case "hire":
      return t("teamMix.list.hireWhy", {
        month: formats.month(from),
        by: formats.month(by),
        lead: formats.integer(leadTimeMonths),
        hours: formats.hours(deed.hours),
      });
    case "move":
      return t("teamMix.list.moveWhy", { month: formats.month(from) });
    case "train":
      return t("teamMix.list.trainWhy", {
        by: formats.month(by),
        mix: mixInWords(deed.mix, words),
        most: formats.integer(trainableShare * 100),
      });
  }
}

export const costWords = (costJpy: number, { t, formats }: Words): string =>
  costJpy > 0 ? formats.money(costJpy) : t("teamMix.list.free");

/** More rows than a screen has room for say no more than their number does. */
export const shownDeeds = 8;
/** Each one weighed is a simulation of its own. */
const weighedDeeds = 4;

const idOfAll = (deeds: readonly Deed[]): string => deeds.map(deedId).join(" ");

/** The deeds to weigh: each by itself while they are few, and all of them together. */
export function optionsFor(
  { deeds }: Pick<ShortestList, "deeds">,
  around: Pick<Around, "from" | "by">,
): readonly Option[] {
  if (deeds.length === 0) return [];
  const changes = deeds.map((deed, index) => changeFor(deed, around, `weighed-${index}`));
  const each = deeds.map((deed, index) => ({ id: deedId(deed), changes: [changes[index]!], dropIds: [] }));
  return deeds.length === 1 ? each : [...each.slice(0, weighedDeeds), { id: idOfAll(deeds), changes, dropIds: [] }];
}

export const valueOf = (values: readonly OptionValue[] | undefined, deeds: readonly Deed[]): OptionValue | undefined =>
  values?.find(({ optionId }) => optionId === idOfAll(deeds));

export const leftWords = (left: readonly HoursOfWork[], { baseline, words }: Around): string =>
  words.formats.list(
    left.map(({ activityId, hours }) =>
      words.t("teamMix.list.leftItem", {
        activity: activityNamed(baseline, activityId, words),
        hours: words.formats.hours(hours),
      }),
    ),
  );

export const activityNamed = ({ activities }: Baseline, id: string, { language }: Words): string =>
  activityName(activities.find((activity) => activity.id === id) ?? { id }, language);

export type Measure = "holds" | "coverage";
const ninetyFive = 1.96;

export const differenceOf = ({ holds, minCoverage }: OptionValue, measure: Measure): PairedDifference =>
  measure === "holds" ? holds : minCoverage;

/** "+2.1 pts". */
export const effectWords = ({ mean }: PairedDifference, { t, formats }: Words): string =>
  t("teamMix.list.points", { points: formats.signed(mean * 100, 1) });

const errorOf = ({ standardError }: PairedDifference, { t, formats }: Words) =>
  t("teamMix.list.points", { points: formats.decimal(ninetyFive * standardError * 100) });

/** Beyond what chance alone could feign. */
export const toneOf = ({ mean, standardError }: PairedDifference): "better" | "worse" | "same" =>
  Math.abs(mean) <= ninetyFive * standardError ? "same" : mean > 0 ? "better" : "worse";

export function explainEffect(deed: string, measure: Measure, difference: PairedDifference, words: Words): Explanation {
  const { t, formats } = words;
  return {
    label: t(`teamMix.effect.${measure}Label`, { deed }),
    meaning: t(`teamMix.effect.${measure}`),
    inputs: [
      { term: t("teamMix.effect.difference"), value: effectWords(difference, words) },
      {
        term: t("teamMix.effect.better"),
        value: t("teamMix.effect.share", { share: formats.percent(difference.betterShare) }),
      },
    ],
    error: t("teamMix.effect.error", { error: errorOf(difference, words) }),
  };
}

export function explainCost(deed: Deed, around: Around): Explanation {
  const { baseline, end, words } = around;
  const { t, formats } = words;
  const level = deed.kind === "hire" ? baseline.levels.find(({ id }) => id === deed.levelId) : undefined;
  return {
    label: t("teamMix.effect.costLabel", { month: formats.month(end), deed: deedWords(deed, around) }),
    meaning: t("teamMix.effect.cost"),
    inputs: level
      ? [{ term: t("teamMix.effect.salary"), value: `${level.name}, ${formats.money(level.salaryJpy)}` }]
      : [],
    coefficientIds:
      deed.kind === "hire" ? ["hireCostJpy", "employerCost", "leadTimeMonths"] : ["trainingCostJpy", "trainableShare"],
    error: t("teamMix.effect.exact"),
  };
}
