/**
 * Who holds a slot: what comings and goings ask for. What a month reads of everyone stands in columns by slot (`state.ts`), so that
 * four people are looked at at a time.
 */

@unmanaged
export class Holder {
  /** Yen a month. */
  salary: f64;
  /** What the row says, copied when it begins: hours a month at full speed by type. */
  fte: f64;
  sales: f64;
  support: f64;
  analyst: f64;
  /** The row for whoever comes next. */
  laterRow: i32;
  mainType: i32;
  /** The first of the three sources of the holder's group. */
  source: i32;
  level: i32;
  /** How many people have held the slot before. */
  spell: i32;
  isPresent: i16;
  /** Past the ramp, and counted among the settled (`steps/team.ts`). */
  isSettled: i16;
  leavingFor: i16;
  levelSince: i16;
  /** Last month in which the reports of a manager who left from here still feel it. */
  missedUntil: i16;
  private spare: i16;
  /** Where among those who learn, for someone who is not settled. */
  learnerAt: i32;
}

/** Where the host has put them, one after another. */
export let holdersFrom: usize = 0;
export const holderBytes: usize = offsetof<Holder>();

export function holderOf(slot: i32): Holder {
  return changetype<Holder>(holdersFrom + <usize>slot * holderBytes);
}
