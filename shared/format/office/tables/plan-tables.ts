import type { WrittenTable } from "../../table/written-table.ts";
import type { ExportSource } from "../export-source.ts";
import { costTable } from "./cost-table.ts";
import { fansTable } from "./fans-table.ts";
import { leaversTable } from "./leavers-table.ts";
import { segmentsTable } from "./segments-table.ts";
import { toldPlans } from "./told-plan.ts";
import { workTable } from "./work-table.ts";

/** The data behind a talk, for workbooks and for CSV alike. Nobody stands in it alone. */
export function planTables(source: ExportSource): readonly WrittenTable[] {
  const plans = toldPlans(source);
  return [
    fansTable(plans, source.speech),
    workTable(plans, source),
    segmentsTable(plans, source),
    costTable(plans, source.speech),
    leaversTable(plans, source.speech),
  ];
}
