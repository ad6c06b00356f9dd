/** What was brought to one so that the plans can be compared, in sentences. */
import { addMonths } from "../../../shared/base/month.ts";
import type { Words } from "../../i18n/words.ts";
import type { Comparison } from "./use-comparison.ts";

export function groundSentences({ ground, unlike, plans }: Comparison, { t, formats }: Words): readonly string[] {
  const [first] = plans;
  if (ground === undefined || first === undefined) return [];
  const { name } = first;
  const frozen = plans.filter(({ plan }) => plan.scenario.frozen !== undefined);
  const isSpanned = unlike.includes("start") || unlike.includes("months");
  return [
    ...(unlike.includes("facts")
      ? [
          t("compare.ground.facts", {
            names: formats.list(frozen.map((plan) => t("difference.quoted", { text: plan.name }))),
          }),
        ]
      : []),
    ...(isSpanned
      ? [
          t("compare.ground.span", {
            months: formats.integer(ground.months),
            from: formats.month(ground.start),
            to: formats.month(addMonths(ground.start, ground.months - 1)),
          }),
        ]
      : []),
    ...(unlike.includes("start") ? [t("compare.ground.start")] : []),
    ...(unlike.includes("trials") ? [t("compare.ground.trials", { trials: formats.integer(ground.trials) })] : []),
    ...(unlike.includes("seed") ? [t("compare.ground.seed", { name })] : []),
    ...(unlike.includes("coverageTargetShare")
      ? [t("compare.ground.coverageTargetShare", { name, target: formats.percent(ground.coverageTargetShare) })]
      : []),
  ];
}
