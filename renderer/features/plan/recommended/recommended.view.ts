/** A recommended plan in words and rows. */
import type { RecommendedPlan } from "../../../../shared/analysis/recommended-plan/recommend.ts";
import type { Effect, RecommendedItem } from "../../../../shared/analysis/recommended-plan/tell-plan.ts";
import { toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Change, ChangeOf } from "../../../../shared/domain/change.ts";
import type { Mix } from "../../../../shared/domain/mix.ts";
import type { TableTwin } from "../../../charts/table-twin.ts";
import type { TwoPlansView } from "../../../charts/TwoPlansChart.tsx";
import { activityName } from "../../../explain/activity-name.ts";
import type { Words } from "../../../i18n/words.ts";
import { budgetSentence } from "../timeline/budget.view.ts";
import type { Found } from "./search.store.ts";

/** So many in a hundred: 0.824 is 82. */
const inHundred = (share: number, { formats }: Words) => formats.integer(Math.max(0, share) * 100);

/** A type that makes up this part of a mix or more is named. */
const named = 0.3;

const mixName = (mix: Mix, { typeName }: Words): string =>
  memberTypeIds
    .filter((type) => mix[type] >= named)
    .sort((one, other) => mix[other] - mix[one])
    .map(typeName)
    .join(" × ");

export function deedName(change: Change, baseline: Baseline, words: Words): string {
  const { t } = words;
  if (change.type === "startLever")
    return t("planRecommended.list.lever", {
      lever: baseline.levers.find(({ id }) => id === change.leverId)?.name ?? "",
    });
  if (change.type !== "hire") return "";
  const level = baseline.levels.find(({ id }) => id === change.levelId)?.name ?? "";
  return t("planRecommended.list.hire", { type: mixName(change.mix, words), level });
}

/** Most wanted first: "3 analyst, 2 sales". */
function typesIn(hires: readonly ChangeOf<"hire">[], words: Words): string {
  const counts = new Map<string, number>();
  for (const { mix } of hires) {
    const type = mixName(mix, words);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([type, count]) => words.t("planRecommended.verdict.ofType", { number: words.formats.integer(count), type }))
    .join(words.t("planRecommended.verdict.between"));
}

function deedsIn({ items }: RecommendedPlan, words: Words): string {
  const { t, formats } = words;
  const hires = items.flatMap(({ change }) => (change.type === "hire" ? [change] : []));
  const [first] = hires;
  const levers = items.length - hires.length;
  return formats.list([
    ...(first
      ? [
          t("planRecommended.verdict.people", {
            count: hires.length,
            types: typesIn(hires, words),
            month: formats.month(first.month),
          }),
        ]
      : []),
    ...(levers > 0 ? [t("planRecommended.verdict.levers", { count: levers })] : []),
  ]);
}

/** Fewer hires than this, and the cost of all tells what one of them earns, which is not for everyone. */
const fewHires = 3;

export const showsCost = ({ items }: RecommendedPlan, seesMoney: boolean): boolean => {
  const hires = items.filter(({ change }) => change.type === "hire").length;
  return seesMoney || hires === 0 || hires >= fewHires;
};

export function recommendedVerdict({ answer, scenario }: Found, seesMoney: boolean, words: Words): string {
  const { t, formats } = words;
  const { holdShare, moreCostJpy, kind } = answer;
  const blanks = {
    deeds: deedsIn(answer, words),
    money: formats.money(Math.abs(moreCostJpy.value)),
    end: formats.month(addMonths(scenario.start, scenario.months - 1)),
    target: formats.percent(scenario.coverageTargetShare),
    holds: inHundred(holdShare.value, words),
    error: `±${formats.decimal(toInterval * holdShare.standardError * 100)}`,
  };
  if (kind === "holds") return t("planRecommended.verdict.holds", blanks);
  if (kind === "closest")
    return t(
      answer.items.length > 0 ? "planRecommended.verdict.closest" : "planRecommended.verdict.closestNothing",
      blanks,
    );
  if (!showsCost(answer, seesMoney)) return t("planRecommended.verdict.plain", blanks);
  return t(moreCostJpy.value >= 0 ? "planRecommended.verdict.recommended" : "planRecommended.verdict.spared", blanks);
}

/** By how much the plan may be dearer than the cheapest there is; undefined where nothing bounds it. */
export function gapOf({ kind, proof }: RecommendedPlan): number | undefined {
  if (kind !== "recommended" || !Number.isFinite(proof.boundJpy)) return undefined;
  return proof.costJpy > 0 ? Math.max(0, (proof.costJpy - proof.boundJpy) / proof.costJpy) : 0;
}

/** How far from the best, for whoever opens nothing. */
function boundWords(answer: RecommendedPlan, { t, formats }: Words): string[] {
  const gap = gapOf(answer);
  if (gap === undefined) return [];
  if (answer.proof.isClosed) return [t("planRecommended.verdict.cheapest")];
  return [
    t("planRecommended.verdict.within", {
      bound: formats.money(Math.round(answer.proof.boundJpy)),
      gap: formats.percent(gap, 1),
    }),
  ];
}

export function verdictAside({ answer, scenario, within }: Found, seesMoney: boolean, words: Words): string {
  const { t, formats, language } = words;
  const month = formats.month(addMonths(scenario.start, answer.from));
  const budgeted = within && budgetSentence(within, words);
  return [
    answer.from > 0 ? t("planRecommended.verdict.from", { month }) : t("planRecommended.verdict.whole"),
    ...(answer.kind === "holds"
      ? []
      : [t("planRecommended.verdict.today", { holds: inHundred(answer.todayHoldShare.value, words) })]),
    ...(showsCost(answer, seesMoney) ? boundWords(answer, words) : []),
    ...(budgeted === undefined ? [] : [budgeted]),
  ].join(language === "ja" ? "" : " ");
}

export const isClear = ({ holdShare }: Effect): boolean =>
  Math.abs(holdShare.value) > toInterval * holdShare.standardError;

/** Why it is there, in a sentence: what the plan would be without it. */
export function reasonFor({ effect }: RecommendedItem, { answer, baseline, scenario }: Found, words: Words): string {
  const { t, formats, language } = words;
  if (!isClear(effect)) return t("planRecommended.list.unclear", { futures: formats.integer(answer.futures) });
  const activity = baseline.activities.find(({ id }) => id === effect.activityId);
  const blanks = {
    holds: inHundred(answer.holdShare.value - effect.holdShare.value, words),
    all: inHundred(answer.holdShare.value, words),
    month: formats.month(addMonths(scenario.start, effect.month)),
    points: formats.decimal(effect.coverage.value * 100),
    target: formats.percent(scenario.coverageTargetShare),
  };
  return activity
    ? t("planRecommended.list.why", { ...blanks, activity: activityName(activity, language) })
    : t("planRecommended.list.whyMonth", blanks);
}

export function nextWords({ answer, baseline }: Found, seesMoney: boolean, words: Words): readonly string[] {
  const { t, formats } = words;
  const cut = answer.cutNext === undefined ? undefined : answer.items[answer.cutNext];
  const deedOf = ({ change }: RecommendedItem) =>
    t("common.withAside", { what: deedName(change, baseline, words), more: formats.month(change.month) });
  const blanks = (item: RecommendedItem, share: number) => ({
    deed: deedOf(item),
    money: formats.money(Math.max(0, item.effect.costJpy.value)),
    holds: inHundred(Math.min(1, share), words),
  });
  const { addNext, holdShare } = answer;
  return [
    ...(cut
      ? [
          t(
            seesMoney ? "planRecommended.next.cut" : "planRecommended.next.cutPlain",
            blanks(cut, holdShare.value - cut.effect.holdShare.value),
          ),
        ]
      : []),
    addNext
      ? t(
          seesMoney ? "planRecommended.next.add" : "planRecommended.next.addPlain",
          blanks(addNext, holdShare.value + addNext.effect.holdShare.value),
        )
      : t("planRecommended.next.addNone"),
  ];
}

export function obstacleWords({ answer, baseline, scenario }: Found, words: Words): readonly string[] {
  const { t, formats, language } = words;
  return answer.obstacles.map(({ month, shortShare, activityId }) => {
    const activity = baseline.activities.find(({ id }) => id === activityId);
    const blanks = { month: formats.month(addMonths(scenario.start, month)), share: formats.percent(shortShare) };
    return activity
      ? t("planRecommended.obstacles.month", { ...blanks, activity: activityName(activity, language) })
      : t("planRecommended.obstacles.monthOnly", blanks);
  });
}

export function coverageView({ answer, scenario }: Found, words: Words): TwoPlansView {
  const { t, formats } = words;
  const months = Array.from({ length: scenario.months }, (_, index) => addMonths(scenario.start, index));
  const [today, recommended] = [Array.from(answer.todayCoverage), Array.from(answer.coverage)];
  const percent = (value: number) => formats.percent(value);
  return {
    months,
    before: { name: t("planRecommended.chart.today"), values: today },
    after: { name: t("planRecommended.chart.recommended"), values: recommended },
    target: { name: t("planRecommended.chart.target"), value: scenario.coverageTargetShare },
    formatValue: percent,
    label: t("planRecommended.chart.label", {
      safety: inHundred(answer.safetyShare, words),
      today: percent(Math.min(...today)),
      recommended: percent(Math.min(...recommended)),
    }),
    sentenceAt: (index) =>
      t("planRecommended.chart.sentence", {
        month: formats.month(months[index]!),
        today: percent(today[index]!),
        recommended: percent(recommended[index]!),
      }),
  };
}

export function coverageTable(view: TwoPlansView, { t, formats }: Words): TableTwin {
  return {
    caption: view.label,
    head: t("planRecommended.chart.month"),
    columns: [view.before.name, view.after.name],
    rows: view.months.map((month, index) => ({
      name: formats.month(month),
      cells: [view.formatValue(view.before.values[index]!), view.formatValue(view.after.values[index]!)],
    })),
  };
}
