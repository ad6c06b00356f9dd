import { type HireBy, hireBy, hireByBetween } from "../../../shared/analysis/shortfall/hire-by.ts";
import { coefficientsOf } from "../../../shared/catalogue/coefficients.ts";
import { type Run, type Speech, type Table, figure, words } from "./report.ts";

/** Around the plan's own safety: nearly sure, and no better than a coin. */
const nearlySure = 0.95;
const even = 0.5;

function sayDate(found: HireBy, { t, formats }: Speech): string {
  switch (found.kind) {
    case "whenever":
      return t("overview.hireBy.whenever");
    case "by":
      return formats.month(found.month);
    case "late":
      return t("overview.hireBy.lateSince", { month: formats.month(found.month) });
  }
}

function sayBetween(soonest: HireBy, latest: HireBy, speech: Speech): string {
  const { t, formats } = speech;
  if (soonest.kind === "late" && latest.kind === "late")
    return t("overview.hireBy.lateSince", {
      month: formats.range(formats.month(soonest.month), formats.month(latest.month)),
    });
  return formats.range(sayDate(soonest, speech), sayDate(latest, speech));
}

/** Until when a search can open and its hire be in time, by how sure one wants to be, with whatever luck the search has. */
export function hireByTable({ projection, scenario }: Run, speech: Speech): Table {
  const { t, formats } = speech;
  const times = coefficientsOf(scenario);
  const shares = [...new Set([nearlySure, scenario.safetyShare, even])].sort((one, other) => other - one);
  return {
    title: t("overview.hireBy.title"),
    note: t("report.hireBy.note"),
    columns: [words(""), figure(t("report.hireBy.date")), figure(t("report.hireBy.between"))],
    rows: shares.map((safetyShare) => {
      const { soonest, latest } = hireByBetween(projection, times, safetyShare);
      return [
        t("overview.hireBy.level", { safety: formats.percent(safetyShare) }),
        sayDate(hireBy(projection, times, safetyShare), speech),
        sayBetween(soonest, latest, speech),
      ];
    }),
  };
}
