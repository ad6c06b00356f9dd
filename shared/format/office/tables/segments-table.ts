import { monthOf, text } from "../../table/value.ts";
import type { WrittenTable } from "../../table/written-table.ts";
import type { ExportSource } from "../export-source.ts";
import { told } from "./tell.ts";
import type { ToldPlan } from "./told-plan.ts";

const columns = ["plan", "month", "segment", "customers", "onboarding", "renewing", "arr", "retention"] as const;

/** Customers of each segment month by month. */
export function segmentsTable(plans: readonly ToldPlan[], { without, speech: { t } }: ExportSource): WrittenTable {
  return {
    name: t("presentExports.data.segments"),
    headers: columns.map((column) => t(`presentExports.data.columns.${column}`)),
    rows: plans.flatMap(({ name, baseline, projection }) =>
      projection.segments.flatMap(({ segmentId, accounts, onboardingAccounts, renewingAccounts, arrJpy, coverage }) => {
        const segment = without(baseline.segments.find(({ id }) => id === segmentId)?.name ?? "");
        return projection.months.map((month, at) => [
          text(name),
          monthOf(month),
          text(segment),
          ...[accounts.mean, onboardingAccounts, renewingAccounts, arrJpy.mean, coverage].map((series) =>
            told(series[at]!),
          ),
        ]);
      }),
    ),
  };
}
