/** The last month to open a search in time, as a distribution: drawn like the month of falling short, which it comes from. */
import { hireBy, lastMoments } from "../../../shared/analysis/shortfall/hire-by.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { monthsBetween } from "../../../shared/base/month.ts";
import { coefficientsOf } from "../../../shared/catalogue/coefficients.ts";
import type { BreachView } from "../../charts/BreachChart.tsx";
import type { Words } from "../../i18n/words.ts";
import type { Dated } from "./hire-by.view.ts";

export function lastMomentsView(projection: Projection, dated: Dated, { t, formats }: Words): BreachView {
  const { months } = projection;
  const times = coefficientsOf(dated);
  const moments = lastMoments(projection, times);
  const percent = (share: number) => formats.percent(share);
  let sum = moments.late.value;
  const tooLateAfter = Array.from(moments.in, (share) => (sum += share));
  const found = hireBy(projection, times, dated.safetyShare);
  return {
    months,
    firstBreach: Array.from(moments.in),
    breachedBy: tooLateAfter,
    sumName: t("overview.hireBy.sum", { share: percent(tooLateAfter.at(-1) ?? 0) }),
    neverName: t("overview.hireBy.never", { share: percent(moments.whenever.value) }),
    safety: {
      riskShare: 1 - dated.safetyShare,
      lastSafe: found.kind === "whenever" ? undefined : Math.max(-1, monthsBetween(months[0]!, found.month)),
      name: found.kind === "whenever" ? "" : t("overview.hireBy.level", { safety: percent(dated.safetyShare) }),
    },
    label: t("overview.hireBy.label", {
      late: percent(moments.late.value),
      never: percent(moments.whenever.value),
      horizon: formats.integer(months.length),
    }),
    sentenceAt: (index) =>
      t("overview.hireBy.sentence", {
        month: formats.month(months[index]!),
        share: percent(moments.in[index]!),
        sum: percent(tooLateAfter[index]!),
      }),
  };
}
