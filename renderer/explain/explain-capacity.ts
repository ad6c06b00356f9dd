/** Why there are so many accounts, and so many hours of one type. */
import type { MemberType } from "../../shared/catalogue/member-types.ts";
import { activeScenario } from "../../shared/domain/workspace.ts";
import type { Evidence, Explanation } from "./explanation.ts";
import { errorOfMedian, runError } from "./simulation-error.ts";

export function explainAccounts(evidence: Evidence, segmentId: string, month: number): Explanation | undefined {
  const { projection, workspace, words } = evidence;
  const { t, formats } = words;
  const segment = workspace.baseline.segments.find(({ id }) => id === segmentId);
  const projected = projection.segments.find((each) => each.segmentId === segmentId);
  if (!segment || !projected) return undefined;
  const { accounts } = projected;
  const at = formats.month(projection.months[month]!);
  const listed = workspace.baseline.accounts.filter((account) => account.segmentId === segmentId).length;
  return {
    label: t("explain.accounts.label", { segment: segment.name, month: at }),
    meaning: t("explain.accounts.meaning", {
      segment: segment.name,
      month: at,
      median: formats.integer(accounts.p50[month]!),
    }),
    inputs: [
      { term: t("explain.accounts.opening"), value: formats.integer(listed || segment.openingAccounts) },
      { term: t("explain.accounts.newPerMonth"), value: formats.decimal(segment.growth.newPerMonth) },
      { term: t("explain.accounts.growth"), value: formats.percent(segment.growth.monthlyGrowth, 1) },
      {
        term: t("explain.accounts.growthRatio"),
        value: formats.percent(activeScenario(workspace).growthRatio),
      },
      { term: t("explain.accounts.churn"), value: formats.percent(segment.monthlyChurnShare, 1) },
      { term: t("explain.accounts.onboarding"), value: formats.decimal(projected.onboardingAccounts[month]!) },
      { term: t("explain.accounts.renewing"), value: formats.decimal(projected.renewingAccounts[month]!) },
    ],
    error: errorOfMedian(evidence, accounts.p5[month]!, accounts.p95[month]!, (count) => formats.decimal(count)),
  };
}

export function explainSupply(evidence: Evidence, type: MemberType, month: number): Explanation {
  const { projection, workspace, words } = evidence;
  const { t, formats } = words;
  const { company, members } = workspace.baseline;
  const name = words.typeName(type);
  const at = formats.month(projection.months[month]!);
  return {
    label: t("explain.supply.label", { type: name, month: at }),
    meaning: t("explain.supply.meaning", { type: name, month: at }),
    inputs: [
      { term: t("explain.supply.contract"), value: formats.hours(company.contractHours) },
      { term: t("explain.supply.overhead"), value: formats.percent(company.overheadShare) },
      {
        term: t("explain.supply.onTeam"),
        value: formats.decimal(members.reduce((sum, { mix, fteShare }) => sum + mix[type] * fteShare, 0)),
      },
      { term: t("explain.coverage.rampedFte"), value: formats.decimal(projection.rampedFte.mean[month]!) },
    ],
    coefficientIds: ["rampMonth1", "rampMonth2", "rampMonth3", "rampMonth4"],
    error: runError(evidence),
  };
}
