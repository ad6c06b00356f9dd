/** Who holds a slot, in one line of the cache: a month reads nearly all of it for everyone. */

@unmanaged
export class Holder {
  /** What is left of the exponential threshold: the holder resigns when it is used up. */
  remaining: f64;
  /** Month from which the holder is ready for the next level; infinite for someone who never is, or has resigned. */
  readyFrom: f64;
  /** Yen a month. */
  salary: f64;
  /** What the row says, copied when it begins. */
  hours: f64;
  fte: f64;
  tolerance: f64;
  sales: f64;
  support: f64;
  analyst: f64;
  /** The row in force for the holder, and for whoever comes next. */
  row: i32;
  laterRow: i32;
  mainType: i32;
  /** The first of the three sources of the holder's group. */
  source: i32;
  /** Slot of the manager, −1 for none. */
  manager: i32;
  level: i32;
  /** How many people have held the slot before. */
  spell: i32;
  isPresent: i16;
  leavingFor: i16;
  levelSince: i16;
  joinedIn: i16;
  arrivesIn: i16;
  /** First month in which the holder is no longer at risk: absent, leaving on a known day or serving notice. */
  riskUntil: i16;
  /** Last month of work of someone who has resigned. */
  lastMonth: i16;
  /** Last month in which the reports of a manager who left from here still feel it. */
  missedUntil: i16;
}

/** Where the host has put them, one after another. */
export let holdersFrom: usize = 0;
export const holderBytes: usize = offsetof<Holder>();

export function holderOf(slot: i32): Holder {
  return changetype<Holder>(holdersFrom + <usize>slot * holderBytes);
}
