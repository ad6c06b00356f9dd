/** One possible future in the making. Laid out once by the host, reset for every trial; no step allocates. */
import { Floats, Ints, Singles } from "./arrays";

const noFloats = changetype<Floats>(0);
const noInts = changetype<Ints>(0);
const noSingles = changetype<Singles>(0);

export let seed: u32 = 0;
export let trial: i32 = 0;
export function setTrial(number: i32): void {
  trial = number;
}

/** Luck of the first spell of each slot, drawn four at a time. */
export let leaveLuck: Floats = noFloats;

/** By slot, in whole fours: what a month reads of everyone. What is left of the threshold; the holder resigns when it is used up. */
export let remaining: Floats = noFloats;
/** First month in which the holder is no longer at risk: absent, leaving on a known day or serving notice. */
export let riskUntil: Ints = noInts;
export let joinedIn: Ints = noInts;
/** Month in which whoever was found begins; last month of work of someone who has resigned; `never` where there is none. */
export let arrivesIn: Ints = noInts;
export let lastMonth: Ints = noInts;
/** First month in which the holder no longer misses a manager who left, and in which an honest interview no longer helps. */
export let missesUntil: Ints = noInts;
export let honestUntil: Ints = noInts;
/** Month from which the holder is ready for the next level; infinite for someone who never is, or has resigned. */
export let readyFrom: Singles = noSingles;
export let ownRank: Singles = noSingles;
/** Slot of the manager, −1 for none. */
export let managerOf: Ints = noInts;
/** The row in force, and its kind. */
export let rowOf: Ints = noInts;
export let kindOf: Ints = noInts;
/** By kind, four numbers each that follow from the month's work: see `steps/kinds.ts`. */
export let kindMonth: Singles = noSingles;

/** By level, and by type and level: people present. */
export let holders: Ints = noInts;
export let typeHolders: Ints = noInts;
/** By type: the highest rank of those present as the month began. */
export let topRank: Ints = noInts;
/** [source] hours of everyone who is settled; the slots of those who are not. */
export let settledHours: Floats = noFloats;
export let learners: Ints = noInts;
/** By level, who is ready for the next one: the first and the last slot of a chain; by slot, the next in it, −1 for none. */
export let firstWaiting: Ints = noInts;
export let lastWaiting: Ints = noInts;
export let nextWaiting: Ints = noInts;
/** By level, the next one with a free seat, −1 for none. */
export let openAbove: Ints = noInts;
/** By month: people gone. */
export let goneIn: Ints = noInts;

/** By segment. */
export let accounts: Floats = noFloats;
export let arr: Floats = noFloats;
/** Cohorts as they were when the last account of the segment was lost to `kept`; times `kept` they are what they are now. */
export let ring: Floats = noFloats;
export let young: Floats = noFloats;
export let kept: Floats = noFloats;
/** The cell of the youngest, in the ring and among those in onboarding. */
export let ringNow: Ints = noInts;
export let youngNow: Ints = noInts;
export let onboarding: Floats = noFloats;
export let renewing: Floats = noFloats;
export let served: Floats = noFloats;
/** [segment][5]. */
export let stageCount: Floats = noFloats;
/** Shortfall of retention work in the last months, [segment][3]. */
export let shortfalls: Floats = noFloats;
/** Part of the accounts that lost their person in each of the last months, [segment][handOverRing]. */
export let orphans: Floats = noFloats;
/** The same over all months in which it is felt, at most 1. */
export let orphaned: Floats = noFloats;
export let segmentCoverage: Floats = noFloats;
/** Luck of the trial, [segment][month] each; `luckStride` months long. */
export let luckStride: i32 = 0;
export let newLuck: Floats = noFloats;
export let churnLuck: Floats = noFloats;
/** Product of monthly retention from the start; index 0 is before the first month. */
export let grossIndex: Floats = noFloats;
export let netIndex: Floats = noFloats;

/** [segment][width] asked for; [market][width] asked for, delivered and the part done. */
export let segmentDemand: Floats = noFloats;
export let demand: Floats = noFloats;
export let delivered: Floats = noFloats;
export let doneShare: Floats = noFloats;
/** [market] in all, and asked ÷ done. */
export let asked: Floats = noFloats;
export let done: Floats = noFloats;
export let strainOf: Floats = noFloats;
/** [group][type] hours at hand. */
export let supply: Floats = noFloats;
/** [group][4], by type: effective hours of those used, and effective hours that all hours at hand would give. */
export let effective: Singles = noSingles;
export let possible: Singles = noSingles;
/** Hours given, [group][activity][4] by type; and [group][market]. */
export let work: Singles = noSingles;
export let marketHours: Floats = noFloats;
/** While hours are handed out: what is left, and who got what: the address of the pair's record and hours. */
export let restSupply: Floats = noFloats;
export let restDemand: Floats = noFloats;
export let givenAt: Ints = noInts;
export let givenHours: Floats = noFloats;
export let triedSupply: Floats = noFloats;
export let triedDemand: Floats = noFloats;
export let triedAt: Ints = noInts;
export let triedHours: Floats = noFloats;

/**
 * Optima, [optimum] each: the trial's latest, then those that were learnt. Of each [limit][limit] the inverse of its basis, [limit]
 * the column in the basis and the price, which is what one more hour is worth; the prices again by [source] and [sink].
 */
export let inverse: Floats = noFloats;
export let basis: Ints = noInts;
export let price: Floats = noFloats;
export let tariff: Floats = noFloats;
/** While one is sought, by limit: hours there are, hours of the basis, the entering column, and where the leaving row is filled. */
export let limit: Floats = noFloats;
export let amount: Floats = noFloats;
export let entering: Floats = noFloats;
export let filled: Ints = noInts;

export let load: Floats = noFloats;
/** By group: what load and disorder press with, before a person's tolerance. */
export let stress: Singles = noSingles;
/** [group][4], by type: routine and against-type parts of the hours; [group][8]: how alike the work of two types is. */
export let routine: Singles = noSingles;
export let against: Singles = noSingles;
export let likeness: Singles = noSingles;

export let supplyByType: Floats = noFloats;
export let loadSum: Floats = noFloats;
export let loadMonths: Ints = noInts;
