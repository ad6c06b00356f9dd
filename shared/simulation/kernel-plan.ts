/** A compiled plan as the kernel wants it: the arrays of `kernel/plan.ts` by name, in the order in which a month walks through them. */
import { type CompiledPlan, never, stages, types } from "./compiled-plan.ts";
import { hazardArrays, kernelCauses } from "./kernel-hazards.ts";
import { kindsOf } from "./kernel-kinds.ts";
import { learningMonthsOf, teamArrays } from "./kernel-team.ts";
import { effortOf, natureOf, sourceGainOf } from "./kernel-work.ts";

const phases = 3;
const largestCount = 401;
/** A scale of zero makes a driver jump from one end to the other instead of dividing by nothing. */
const leastScale = 1e-9;

/** Arrays of the kernel by name. */
export type KernelArrays = Readonly<Record<string, Float64Array | Float32Array | Int32Array>>;

/** Activities rounded up to whole pairs: how far apart the kernel keeps two markets, stages or types. */
export const widthOf = ({ activityIds }: CompiledPlan): number => 2 * Math.ceil(activityIds.length / 2);

/** Spreads lines of `activities` numbers to lines of `width`. */
function widened(lines: Float64Array, activities: number, width: number): Float64Array {
  if (activities === width) return lines;
  const wide = new Float64Array((lines.length / activities) * width);
  for (let line = 0; line * activities < lines.length; line++)
    wide.set(lines.subarray(line * activities, (line + 1) * activities), line * width);
  return wide;
}

const everyOther = (words: Uint32Array, from: 0 | 1) =>
  Int32Array.from({ length: words.length / 2 }, (_, index) => words[2 * index + from]!);

const ints = (values: ArrayLike<number>) => Int32Array.from(values);
const floats = (values: ArrayLike<number>) => Float64Array.from(values);

function leadTimeTables({ leadTimes, slot }: CompiledPlan) {
  const starts = leadTimes.map((_, index) => leadTimes.slice(0, index).reduce((sum, { length }) => sum + length, 0));
  return {
    leadTimes: floats(leadTimes.flatMap((table) => [...table])),
    leadTimeFrom: Int32Array.from(slot.leadTime, (table) => starts[table]!),
  };
}

/** Departures known today, in month order. */
function departuresOf({ slot, memberIds }: CompiledPlan) {
  const known = memberIds.flatMap((_, s) => (slot.leavesIn[s] === never ? [] : [s]));
  known.sort((one, other) => slot.leavesIn[one]! - slot.leavesIn[other]! || one - other);
  return { departureMonth: Int32Array.from(known, (s) => slot.leavesIn[s]!), departureSlot: ints(known) };
}

function openingAccountsOf({ segment, segmentIds }: CompiledPlan): Float64Array {
  return Float64Array.from(segmentIds, (_, j) => {
    const from = segment.ringFrom[j]!;
    return Math.round(segment.openingRing.subarray(from, from + segment.term[j]!).reduce((sum, n) => sum + n, 0));
  });
}

/** Four stages after onboarding, two pairs a position; the positions of a segment twice, one after the other. */
function stageShareOf({ segment, segmentIds }: CompiledPlan): Float64Array {
  const twice = segmentIds.flatMap((_, j) => {
    const from = segment.ringFrom[j]! * stages;
    const own = [...segment.stageShare.subarray(from, from + segment.term[j]! * stages)];
    return [...own, ...own];
  });
  return Float64Array.from(twice.filter((_, at) => at % stages !== 0));
}

/** Months whose seats are not those of the month before. */
function seatsMoveOf({ level: { seats, rank }, months }: CompiledPlan): Int32Array {
  const { length: levels } = rank;
  return Int32Array.from({ length: months }, (_, month) =>
    rank.every((_, level) => seats[month * levels + level] === seats[(month - 1) * levels + level]) ? 0 : 1,
  );
}

/** Someone whose departure is known has resigned its notice ago. */
const noticeFromOf = ({ slot, rules }: CompiledPlan) =>
  Int32Array.from(slot.leavesIn, (month) => (month === never ? never : month - rules.noticeMonths));

/** Every array of the plan; lengths are the kernel's, an odd one has a spare place behind it. */
export function planArrays(plan: CompiledPlan) {
  const { slot, row, segment, activity, network, month, level, phase } = plan;
  const width = widthOf(plan);
  const activities = plan.activityIds.length;
  return {
    keyHigh: everyOther(slot.key, 0),
    keyLow: everyOther(slot.key, 1),
    opensIn: ints(slot.opensIn),
    firstDay: ints(slot.joinedIn),
    openingRow: slot.firstRow,
    openingLaterRow: slot.laterRow,
    openingLevel: slot.level,
    openingLevelSince: ints(slot.levelSince),
    noticeFrom: noticeFromOf(plan),
    book: slot.book,
    ...teamArrays(plan),
    rowMainType: row.mainType,
    rowGroup: row.group,
    rowManager: row.manager,
    ...kindsOf(plan),
    rowAmbition: row.promotionAmbition,
    rowHonest: ints(row.honestInterview),
    ...hazardArrays(plan),
    catalogueCause: ints(kernelCauses),
    rowEventMonth: ints(plan.rowEvents.month),
    rowEventSlot: plan.rowEvents.slot,
    rowEventFirst: plan.rowEvents.firstRow,
    rowEventLater: plan.rowEvents.laterRow,
    promotionMonth: ints(plan.promotions.month),
    promotionSlot: plan.promotions.slot,
    promotionLevel: plan.promotions.level,
    ...departuresOf(plan),
    rank: level.rank,
    seats: level.seats,
    seatsMove: seatsMoveOf(plan),
    membersPerSeat: level.membersPerSeat,
    typicalMonths: level.typicalMonths,
    nextFrom: level.nextFrom,
    next: level.next,
    segmentKeyHigh: everyOther(segment.key, 0),
    segmentKeyLow: everyOther(segment.key, 1),
    term: segment.term,
    ringFrom: segment.ringFrom,
    youngFrom: segment.youngFrom,
    youngMonths: segment.youngMonths,
    openingRing: segment.openingRing,
    openingYoung: segment.openingYoung,
    openingAccounts: openingAccountsOf(plan),
    onboardingShare: segment.onboardingShare,
    stageShare: stageShareOf(plan),
    openingArr: segment.openingArrJpy,
    arrPerAccount: segment.arrPerAccountJpy,
    newMean: segment.newMean,
    expMinusNewMean: segment.expMinusNewMean,
    churnHazard: segment.churnHazard,
    expansionShare: segment.expansionShare,
    ...effortOf(plan, width),
    segmentMarket: segment.market,
    churnChance: segment.churnHazard.map((hazard) => -Math.expm1(-hazard)),
    isShared: Int32Array.from({ length: network.markets }, (_, market) =>
      market === network.internalMarket || segment.market.filter((own) => own === market).length > 1 ? 1 : 0,
    ),
    priority: widened(activity.priority, activities, width),
    isRetention: widened(floats(activity.isRetention), activities, width),
    isExpansion: widened(floats(activity.isExpansion), activities, width),
    fixedHours: widened(activity.fixedHours, activities, width),
    nature: natureOf(plan),
    sourceGain: sourceGainOf(plan),
    phaseSet: ints(month.phase),
    disorder: month.disorder,
    productSeats: month.productSeats,
    leverHours: month.leverHours,
    leverCost: month.leverCostJpy,
    routineRatio: month.routineRatio,
    ramp: month.ramp,
    phaseArr: phase.arrJpy,
    phaseHeadcount: phase.headcount,
    ...leadTimeTables(plan),
    reciprocal: Float64Array.from({ length: largestCount }, (_, count) => 1 / Math.max(1, count)),
  } satisfies KernelArrays;
}

/** Every single number of the plan. */
export function planNumbers(plan: CompiledPlan): Readonly<Record<string, number>> {
  const { rules, network, segment, backfill } = plan;
  const width = widthOf(plan);
  const handOverMonths = Math.round(rules.handOverMonths);
  return {
    seed: plan.seed,
    months: plan.months,
    slots: plan.slots,
    members: plan.memberIds.length,
    rows: plan.row.hours.length,
    levels: plan.level.rank.length,
    segments: plan.segmentIds.length,
    groups: network.groups,
    sources: network.groups * types,
    markets: network.markets,
    internalMarket: network.internalMarket,
    activities: plan.activityIds.length,
    width,
    sinks: network.markets * width,
    management: plan.activity.management,
    phases,
    openingPhase: plan.phase.opening,
    rowEvents: plan.rowEvents.month.length,
    promotions: plan.promotions.month.length,
    departures: departuresOf(plan).departureMonth.length,
    ringLength: segment.openingRing.length,
    youngLength: segment.openingYoung.length,
    pairs: network.pairSource.length,
    // Replacements take as long as the catalogue says; only a planned hire may have a lead time of its own.
    ordinaryLeadTime: 0,
    replacedShare: backfill.replacedShare,
    learningMonths: learningMonthsOf(plan),
    backfillDelay: backfill.delayMonths,
    luckStride: 4 * Math.ceil(plan.months / 4),
    contagionLogRatio: rules.contagionLogRatio,
    contagionMonths: rules.contagionMonths,
    contagionCap: rules.contagionCap,
    contagionTeam: rules.contagionTeam,
    managerLeftRatio: rules.managerLeftRatio,
    managerLeftMonths: rules.managerLeftMonths,
    honestRatio: rules.honestRatio,
    honestMonths: rules.honestMonths,
    overloadWeight: rules.overloadWeight,
    blockedFullMonths: Math.max(leastScale, rules.blockedFullMonths),
    routineReference: rules.routineReference,
    routineSpread: Math.max(leastScale, rules.routineSpread),
    offTypeStrain: rules.offTypeStrain,
    churnGamma: rules.churnGamma,
    noticeMonths: rules.noticeMonths,
    spanHours: rules.spanHours,
    hireCost: rules.hireCostJpy,
    readinessAmbition: rules.readinessAmbition,
    handOverRing: handOverMonths > 0 ? handOverMonths + 1 : 0,
    handOverEffort: rules.handOverEffort,
    handedOverRatio: rules.handedOverRatio,
    abandonedRatio: rules.abandonedRatio,
  };
}
