/** When coverage first falls short, as a distribution and as the date that a chosen safety still allows. */
import { safeUntil } from "../../../shared/analysis/outlook.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { BreachView } from "../../charts/BreachChart.tsx";
import { futures } from "../../explain/futures.ts";
import type { Words } from "../../i18n/words.ts";

export function breachView(projection: Projection, scenario: Scenario, { t, formats }: Words): BreachView {
  const { months, breach } = projection;
  const percent = (share: number) => formats.percent(share);
  const sum = 1 - breach.never.value;
  const safeMonth = safeUntil(projection, scenario.safetyShare);
  const safety = percent(scenario.safetyShare);
  return {
    months,
    firstBreach: Array.from(breach.firstBreach),
    breachedBy: Array.from(breach.breachedBy),
    sumName: t("overview.breach.sum", { share: percent(sum) }),
    neverName: t("overview.breach.never", { share: percent(breach.never.value) }),
    safety: {
      riskShare: 1 - scenario.safetyShare,
      month: safeMonth,
      name:
        safeMonth === undefined
          ? t("overview.breach.safetyAll", { safety })
          : t("overview.breach.safety", { safety, month: formats.month(months[safeMonth]!) }),
    },
    label: t("overview.breach.label", {
      share: percent(sum),
      never: percent(breach.never.value),
      horizon: formats.integer(months.length),
    }),
    sentences: months.map((month, index) =>
      t("overview.breach.sentence", {
        month: formats.month(month),
        share: percent(breach.firstBreach[index]!),
        sum: percent(breach.breachedBy[index]!),
      }),
    ),
  };
}

/** "In 2 of 10 futures coverage falls below 85% before May 2027": the month after the safe ones, in words. */
export function breachNote(projection: Projection, scenario: Scenario, { t, formats }: Words): string {
  const { months, breach } = projection;
  const target = formats.percent(scenario.coverageTargetShare);
  const used = safeUntil(projection, scenario.safetyShare);
  const following = used === undefined ? undefined : months[used + 1];
  if (used === undefined || following === undefined)
    return t("overview.breach.noteNever", { futures: futures(t, breach.never.value), target });
  return t("overview.breach.note", {
    futures: futures(t, breach.breachedBy[used]!),
    target,
    month: formats.month(following),
  });
}
