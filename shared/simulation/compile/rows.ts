import { mainType } from "../../domain/mix.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { PlanRows, RowEvents } from "../compiled-plan.ts";
import type { Holder } from "./holders.ts";
import { groupNameOf } from "./network.ts";
import type { Circumstances } from "./pressure.ts";
import type { Slot } from "./slots.ts";
import { compileRecords } from "./hazard-records.ts";

/** Every version of every holder as a row; slots point to their opening rows, events to the ones that follow. */
export function compileRows(
  slots: readonly Slot[],
  months: number,
  at: Circumstances,
  levelSalaryJpy: (id: string) => number,
) {
  const { baseline, coefficients } = at;
  const holders: Holder[] = [];
  const salaries: number[] = [];
  const rowOf = (holder: Holder, slot: Slot) => {
    holders.push(holder);
    salaries.push(((holder.salaryJpy ?? levelSalaryJpy(slot.levelId)) * coefficients.employerCost) / 12);
    return holders.length - 1;
  };
  const versions = slots.flatMap((slot, index) =>
    slot.versions.map(({ at: month, first, later }, version) => ({
      month,
      slot: index,
      isOpening: version === 0,
      firstRow: rowOf(first, slot),
      laterRow: rowOf(later, slot),
    })),
  );
  const openings = versions.filter(({ isOpening }) => isOpening);
  const events = versions.filter(({ isOpening }) => !isOpening).sort((one, other) => one.month - other.month);
  const slotOfPost = new Map(slots.map(({ postId }, index) => [postId, index]));
  const groupOfHolder = holders.map((holder) => groupNameOf(holder, baseline));
  const groupNames = [...new Set(groupOfHolder)];
  const { overheadShare } = baseline.company;

  const row: PlanRows = {
    hours: Float64Array.from(holders, ({ contractHours, fteShare }) => contractHours * fteShare * (1 - overheadShare)),
    fte: Float64Array.from(holders, ({ fteShare }) => fteShare),
    mix: Float64Array.from(holders.flatMap(({ mix }) => memberTypeIds.map((type) => mix[type]))),
    mainType: Int32Array.from(holders, ({ mix }) => memberTypeIds.indexOf(mainType(mix))),
    group: Int32Array.from(groupOfHolder, (name) => groupNames.indexOf(name)),
    manager: Int32Array.from(holders, ({ managerId }) => (managerId ? (slotOfPost.get(managerId) ?? -1) : -1)),
    salaryPerMonthJpy: Float64Array.from(salaries),
    promotionAmbition: Float64Array.from(holders, ({ promotionAmbition }) => promotionAmbition),
    honestInterview: Uint8Array.from(holders, ({ honestInterview }) => (honestInterview ? 1 : 0)),
    ...compileRecords(holders, months, at),
  };
  const rowEvents: RowEvents = {
    month: Int16Array.from(events, ({ month }) => month),
    slot: Int32Array.from(events, ({ slot }) => slot),
    firstRow: Int32Array.from(events, ({ firstRow }) => firstRow),
    laterRow: Int32Array.from(events, ({ laterRow }) => laterRow),
  };
  return { row, rowEvents, openings, groupNames };
}
