/** The answer first: what the plan does to the team, and whether that is enough. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import type { Words } from "../../../i18n/words.ts";

export function timelineVerdict(
  { changes }: Pick<Scenario, "changes">,
  projection: Projection | undefined,
  words: Words,
): string {
  const { t, formats } = words;
  const inForce = changes.filter(({ enabled }) => enabled);
  const people = inForce.reduce((sum, change) => sum + (change.type === "hire" ? change.count : 0), 0);
  const said = t("planTimeline.verdict.changes", { count: inForce.length });
  const planned =
    inForce.length === 0
      ? t("planTimeline.verdict.nothing")
      : people === 0
        ? t("planTimeline.verdict.noHires", { changes: said })
        : t("planTimeline.verdict.hires", { changes: said, count: people });
  if (projection === undefined) return planned;
  const { headcount, months, breach, coverageTargetShare } = projection;
  const last = months.length - 1;
  const target = formats.percent(coverageTargetShare);
  const short =
    breach.likelyShortFrom === undefined
      ? t("planTimeline.verdict.holds", { target })
      : t("planTimeline.verdict.short", { target, month: formats.month(months[breach.likelyShortFrom]!) });
  const course = t("planTimeline.verdict.headcount", {
    from: formats.people(headcount.mean[0]!),
    to: formats.people(headcount.mean[last]!),
    month: formats.month(months[last]!),
  });
  return [planned, course, short].join(words.language === "ja" ? "" : " ");
}

export function offWords({ changes }: Pick<Scenario, "changes">, { t }: Words): string | undefined {
  const off = changes.filter(({ enabled }) => !enabled).length;
  return off === 0 ? undefined : t("planTimeline.verdict.off", { count: off });
}
