/** Step 1: what the plan dates this month. */
import { Holder, holderOf } from "../holder";
import {
  causes,
  departureMonth,
  departureSlot,
  departures,
  levelSalary,
  never,
  nextFrom,
  noticeMonths,
  phaseSet,
  promotionLevel,
  promotionMonth,
  promotionSlot,
  promotions,
  rank,
  readinessAmbition,
  rowAmbition,
  rowEventFirst,
  rowEventLater,
  rowEventMonth,
  rowEventSlot,
  rowEvents,
  typicalMonths,
} from "../plan";
import { lastMonth, ownRank, readyFrom, rowOf } from "../state";
import { setPhase } from "./outcomes";
import { leave, openRequisition, takeRow } from "./people";
import { count } from "./team";

/** Departures known beforehand have no cause in the model: they count as `other`, the last of the catalogue. */
const otherCause = causes - 1;

/** How far the dated lists have been worked through. */
let nextRowEvent = 0;
let nextPromotion = 0;
let nextDeparture = 0;

export function resetChanges(): void {
  nextRowEvent = 0;
  nextPromotion = 0;
  nextDeparture = 0;
}

export function applyChanges(month: i32): void {
  if (phaseSet[month] >= 0) setPhase(phaseSet[month]);

  for (; nextRowEvent < rowEvents && rowEventMonth[nextRowEvent] <= month; nextRowEvent++) {
    const s = rowEventSlot[nextRowEvent];
    const holder = holderOf(s);
    holder.laterRow = rowEventLater[nextRowEvent];
    takeRow(s, holder, holder.spell == 0 ? rowEventFirst[nextRowEvent] : rowEventLater[nextRowEvent]);
  }

  for (; nextPromotion < promotions && promotionMonth[nextPromotion] <= month; nextPromotion++) {
    const s = promotionSlot[nextPromotion];
    const holder = holderOf(s);
    if (holder.isPresent && holder.spell == 0) promote(s, holder, promotionLevel[nextPromotion], month);
  }

  for (; nextDeparture < departures && departureMonth[nextDeparture] <= month; nextDeparture++) {
    const s = departureSlot[nextDeparture];
    const holder = holderOf(s);
    if (holder.spell != 0 || !holder.isPresent) continue;
    leave(s, holder, month, month - 1, otherCause);
    openRequisition(s, holder, max(0, month - noticeMonths), month);
  }
}

export function promote(s: i32, holder: Holder, to: i32, month: i32): void {
  count(s, holder, -1);
  holder.level = to;
  holder.levelSince = <i16>month;
  holder.salary = Math.max(holder.salary, levelSalary[to]);
  count(s, holder, 1);
  ownRank[s] = <f32>rank[to];
  becomeReady(s, holder);
}

/** From when the holder counts as ready for the next level; whoever has resigned no longer waits. */
export function becomeReady(s: i32, holder: Holder): void {
  const own = holder.level;
  const stays = holder.isPresent && lastMonth[s] == never;
  const rises = stays && nextFrom[own] < nextFrom[own + 1] && rowAmbition[rowOf[s]] >= readinessAmbition;
  readyFrom[s] = rises ? <f32>(<f64>holder.levelSince + typicalMonths[own]) : Infinity;
}
