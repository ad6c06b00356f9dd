import type { Baseline } from "../../domain/baseline.ts";
import { mainType } from "../../domain/mix.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { PlanRows, RowEvents } from "../compiled-plan.ts";
import { filled } from "./filled.ts";
import type { Holder } from "./holders.ts";
import { groupNameOf } from "./network.ts";
import type { Circumstances } from "./pressure.ts";
import type { Slot } from "./slots.ts";
import { type KnownRecords, compileRecords } from "./hazard-records.ts";

/** Most people share their list of segments with those who come after them. */
function groupsOf(holders: readonly Holder[], baseline: Baseline): readonly string[] {
  const nameOfList = new Map<readonly string[], string>();
  return holders.map((holder) => {
    const known = nameOfList.get(holder.segmentIds);
    if (known !== undefined) return known;
    const name = groupNameOf(holder, baseline);
    nameOfList.set(holder.segmentIds, name);
    return name;
  });
}

/** Every version of every holder as a row; slots point to their opening rows, events to the ones that follow. */
export function compileRows(
  slots: readonly Slot[],
  months: number,
  at: Circumstances,
  levelSalaryJpy: (id: string) => number,
  known: KnownRecords,
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
  const groupOfHolder = groupsOf(holders, baseline);
  const groupNames = [...new Set(groupOfHolder)];
  const { overheadShare } = baseline.company;
  const types = memberTypeIds.length;
  const whole = (of: (holder: Holder, row: number) => number) => filled(new Int32Array(holders.length), holders, of);
  const real = (of: (holder: Holder, row: number) => number) => filled(new Float64Array(holders.length), holders, of);
  const mix = new Float64Array(types * holders.length);
  holders.forEach((holder, row) => memberTypeIds.forEach((type, at) => (mix[row * types + at] = holder.mix[type])));

  const row: PlanRows = {
    hours: real(({ contractHours, fteShare }) => contractHours * fteShare * (1 - overheadShare)),
    fte: real(({ fteShare }) => fteShare),
    mix,
    mainType: whole((holder) => memberTypeIds.indexOf(mainType(holder.mix))),
    group: whole((_, place) => groupNames.indexOf(groupOfHolder[place]!)),
    manager: whole(({ managerId }) => (managerId ? (slotOfPost.get(managerId) ?? -1) : -1)),
    salaryPerMonthJpy: Float64Array.from(salaries),
    promotionAmbition: real(({ promotionAmbition }) => promotionAmbition),
    honestInterview: filled(new Uint8Array(holders.length), holders, ({ honestInterview }) => Number(honestInterview)),
    ...compileRecords(holders, months, at, known),
  };
  const rowEvents: RowEvents = {
    month: Int16Array.from(events, ({ month }) => month),
    slot: Int32Array.from(events, ({ slot }) => slot),
    firstRow: Int32Array.from(events, ({ firstRow }) => firstRow),
    laterRow: Int32Array.from(events, ({ laterRow }) => laterRow),
  };
  return { row, rowEvents, openings, groupNames };
}
