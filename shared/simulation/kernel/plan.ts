/** The compiled plan in the kernel's memory, laid out by `../open-kernel.ts`; what each array means stands in `../compiled-plan.ts`. */
import { Floats, Ints, Singles } from "./arrays";

const noFloats = changetype<Floats>(0);
const noInts = changetype<Ints>(0);
const noSingles = changetype<Singles>(0);

export const types = 3;
export const causes = 10;
export const stages = 5;
/** "Never", for a month. */
export const never: i16 = 0x7fff;
/** Months over which customers feel a shortfall. */
export const shortfallMonths = 3;
/** Months of tenure that are told apart. */
export const tenures = 37;

export let months: i32 = 0;
export let slots: i32 = 0;
export let members: i32 = 0;
export let rows: i32 = 0;
export let levels: i32 = 0;
export let segments: i32 = 0;
export let groups: i32 = 0;
export let sources: i32 = 0;
/** Sources rounded up to whole pairs. */
export let sourceStride: i32 = 0;
export let markets: i32 = 0;
/** Markets rounded up to whole pairs. */
export let marketStride: i32 = 0;
export let internalMarket: i32 = 0;
/** Activities, and the same rounded up to a whole number of pairs: the stride of every array by activity. */
export let activities: i32 = 0;
export let width: i32 = 0;
export let sinks: i32 = 0;
export let management: i32 = 0;
export let phases: i32 = 0;
export let openingPhase: i32 = 0;

/** By slot. */
export let keyHigh: Ints = noInts;
export let keyLow: Ints = noInts;
export let opensIn: Ints = noInts;
export let firstDay: Ints = noInts;
export let leadTimeFrom: Ints = noInts;
export let openingRow: Ints = noInts;
export let openingLaterRow: Ints = noInts;
export let openingLevel: Ints = noInts;
export let openingLevelSince: Ints = noInts;
/** Month in which someone whose departure is known stops being at risk of leaving earlier. */
export let noticeFrom: Ints = noInts;
/** 1 for a slot that others have as their manager. */
export let isManager: Ints = noInts;
/** [slot][segment]: part of the segment's accounts that this position looks after. */
export let book: Floats = noFloats;

/** By row. Hours by type, full-time equivalents and yen a month: on a grid on which sums are exact, so that taking away leaves no rounding behind. */
export let rowHours: Floats = noFloats;
export let rowFte: Floats = noFloats;
export let rowSalary: Floats = noFloats;
export let rowMainType: Ints = noInts;
export let rowGroup: Ints = noInts;
export let rowManager: Ints = noInts;
export let rowKind: Ints = noInts;
export let rowAmbition: Floats = noFloats;
export let rowHonest: Ints = noInts;
/** Records: see `row-month.ts`; [month][row]: where in them a row's record of the month begins, in bytes. */
export let rowMonths: usize = 0;
export let rowMonthAt: Ints = noInts;
/** [month of tenure][16] in the same order of causes, and with them the most that all causes may come to. */
export let baseHazard: usize = 0;
/** Blocks of four kinds: see `steps/kinds.ts`; [group] and one more: where the group's blocks begin. */
export let kinds: Singles = noSingles;
export let kindBlocksFrom: Ints = noInts;
/** The catalogue's place of each cause in the order of `RowMonth`. */
export let catalogueCause: Ints = noInts;

/** Dated events, in month order. */
export let rowEvents: i32 = 0;
export let rowEventMonth: Ints = noInts;
export let rowEventSlot: Ints = noInts;
export let rowEventFirst: Ints = noInts;
export let rowEventLater: Ints = noInts;
export let promotions: i32 = 0;
export let promotionMonth: Ints = noInts;
export let promotionSlot: Ints = noInts;
export let promotionLevel: Ints = noInts;
export let departures: i32 = 0;
export let departureMonth: Ints = noInts;
export let departureSlot: Ints = noInts;

/** By level. */
export let rank: Ints = noInts;
export let seats: Floats = noFloats;
/** [month] 1 where they are not those of the month before. */
export let seatsMove: Ints = noInts;
export let membersPerSeat: Ints = noInts;
export let typicalMonths: Floats = noFloats;
export let nextFrom: Ints = noInts;
export let next: Ints = noInts;
export let levelSalary: Floats = noFloats;

/** By segment. */
export let segmentKeyHigh: Ints = noInts;
export let segmentKeyLow: Ints = noInts;
export let term: Ints = noInts;
export let ringFrom: Ints = noInts;
export let youngFrom: Ints = noInts;
export let youngMonths: Ints = noInts;
export let ringLength: i32 = 0;
export let youngLength: i32 = 0;
export let openingRing: Floats = noFloats;
export let openingYoung: Floats = noFloats;
export let openingAccounts: Floats = noFloats;
export let onboardingShare: Floats = noFloats;
/** [position in the term][4]: operation, adoption, value, renewal; each segment's twice over. */
export let stageShare: Floats = noFloats;
export let openingArr: Floats = noFloats;
export let arrPerAccount: Floats = noFloats;
export let newMean: Floats = noFloats;
export let expMinusNewMean: Floats = noFloats;
export let churnHazard: Floats = noFloats;
export let expansionShare: Floats = noFloats;
/** [segment][pair of activities][stage][2] hours per account, one after another; [month] where its own begin. */
export let effort: Floats = noFloats;
export let effortAt: Ints = noInts;
export let segmentMarket: Ints = noInts;
/** Exactly what a segment loses of each account in a month at full coverage: 1 − exp(−hazard), [month][segment]. */
export let churnChance: Floats = noFloats;
/** [market] 1 where more than one segment, or the team's own work, asks for hours: what was done must be shared out. */
export let isShared: Ints = noInts;

/** By activity, `width` long. */
export let priority: Floats = noFloats;
export let isRetention: Floats = noFloats;
export let isExpansion: Floats = noFloats;
export let fixedHours: Floats = noFloats;
/** [activity][12]: what an hour of each type comes to, how far it is against the type, and four times the part that is routine. */
export let nature: Singles = noSingles;

/** Ways to hand out hours, [order][pair] each; order 0, which is not counted, has the pairs as the plan has them. */
export let orders: i32 = 0;
export let pairs: i32 = 0;
/** Records: see `pair.ts`. */
export let pairRecords: usize = 0;
/** [order] how many pairs come first, as the optimum chose them; [order][source] and one more: where the other pairs of a source begin. */
export let chosen: Ints = noInts;
export let restFrom: Ints = noInts;
/** [group][4], by type: effective hours of an hour where it is worth most. */
export let sourceGain: Singles = noSingles;
/** Where the orders do less than this part of what is possible at most, the month is solved exactly. */
export let leastDone: f64 = 0.0;
/**
 * What can run out: the hours of each source, then every sink that somebody may serve; the stride is even. By pair of the network:
 * its source, the limit of its sink, its gain, and its worth, where ties are broken by a hair so that there is one optimum.
 */
export let limits: i32 = 0;
export let limitStride: i32 = 0;
export let limitSink: Ints = noInts;
export let pairSource: Ints = noInts;
export let pairLimit: Ints = noInts;
export let pairGain: Floats = noFloats;
export let pairWorth: Floats = noFloats;
export let largestGain: f64 = 0.0;

/** Months of tenure after which everyone is at full speed, whatever levers run. */
export let learningMonths: i32 = 0;

/** By month. */
export let phaseSet: Ints = noInts;
export let disorder: Floats = noFloats;
export let productSeats: Floats = noFloats;
export let leverHours: Floats = noFloats;
export let leverCost: Floats = noFloats;
export let routineRatio: Floats = noFloats;
/** [month][tenure]. */
export let ramp: Floats = noFloats;

export let phaseArr: Floats = noFloats;
export let phaseHeadcount: Floats = noFloats;
/** Every lead-time table, one after another; `ordinaryLeadTime` is where the replacements' begins. */
export let leadTimes: Floats = noFloats;
export let ordinaryLeadTime: i32 = 0;
export let replacedShare: f64 = 0.0;
export let backfillDelay: i32 = 0;
/** 1/1 … 1/400 at their own index. */
export let reciprocal: Floats = noFloats;

/** Rules: see `../rules.ts`. */
export let contagionLogRatio: f64 = 0.0;
export let contagionMonths: i32 = 0;
export let contagionCap: f64 = 0.0;
export let contagionTeam: f64 = 0.0;
export let managerLeftRatio: f64 = 0.0;
export let managerLeftMonths: i32 = 0;
export let honestRatio: f64 = 0.0;
export let honestMonths: f64 = 0.0;
export let overloadWeight: f64 = 0.0;
export let blockedFullMonths: f64 = 0.0;
export let routineReference: f64 = 0.0;
export let routineSpread: f64 = 0.0;
export let offTypeStrain: f64 = 0.0;
export let churnGamma: f64 = 0.0;
export let noticeMonths: i32 = 0;
export let spanHours: f64 = 0.0;
export let hireCost: f64 = 0.0;
export let readinessAmbition: f64 = 0.0;
/** Months of a hand-over and one more; 0 for none. */
export let handOverRing: i32 = 0;
export let handOverEffort: f64 = 0.0;
export let handedOverRatio: f64 = 0.0;
export let abandonedRatio: f64 = 0.0;
