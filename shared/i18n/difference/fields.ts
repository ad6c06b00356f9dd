/** What kind of value each field holds, so that it is written as people write such a thing. */
import type { SubjectKind } from "../../domain/difference/difference.ts";

export type ValueKind =
  | "text"
  /** Free words, too long to stand in a line. */
  | "note"
  | "share"
  | "decimal"
  | "integer"
  | "months"
  | "hours"
  | "yen"
  | "month"
  | "ratio"
  | "yesNo"
  | "member"
  | "memberName"
  | "level"
  | "segment"
  | "lever"
  | "scenario"
  | "levels"
  /** An empty list means all of them. */
  | "segments"
  | "activities"
  | "stages"
  | "texts"
  | "phase"
  | "touch"
  | "track"
  | "purpose"
  | "leverHorizon"
  | "departure"
  | "cause"
  | "causeParts"
  | "mix"
  | "growth"
  | "series"
  | "thresholds"
  | "effects"
  | "point"
  | "answer"
  | "interviewAnswer"
  | "candidateState"
  | "followUp"
  | "tag"
  | "teamView"
  | "origin"
  | "frozen"
  | "precision"
  | "coefficient"
  | "nothingToSay";

/** By the way to the field; a star stands for the name of an item. */
export const fields: Readonly<Record<SubjectKind, Readonly<Record<string, ValueKind>>>> = {
  workspace: {
    id: "nothingToSay",
    name: "text",
    activeScenarioId: "scenario",
    smallestGroup: "integer",
    copies: "nothingToSay",
    noteSeal: "nothingToSay",
    tableHabits: "nothingToSay",
    talkEveryMonths: "months",
    snoozedTalks: "nothingToSay",
    "teamViews.*": "teamView",
  },
  facts: { asOf: "month", pastMembersSince: "month", pastMembers: "nothingToSay", judgements: "nothingToSay" },
  company: {
    name: "text",
    phase: "phase",
    phaseThresholds: "thresholds",
    productLoopMonths: "months",
    competitorPressureShare: "share",
    wrongFitShare: "share",
    processMaturityShare: "share",
    contractHours: "hours",
    overheadShare: "share",
    productSeats: "integer",
  },
  level: {
    name: "text",
    track: "track",
    rank: "integer",
    seats: "integer",
    membersPerSeat: "integer",
    typicalMonths: "months",
    nextLevelIds: "levels",
    leadsPeople: "yesNo",
    salaryJpy: "yen",
    "requirements.*": "integer",
  },
  member: {
    name: "memberName",
    reading: "memberName",
    title: "text",
    team: "text",
    managerId: "member",
    levelId: "level",
    levelSince: "month",
    joined: "month",
    mix: "mix",
    fteShare: "share",
    contractHours: "hours",
    salaryJpy: "yen",
    "competencies.*": "integer",
    phasePreference: "phase",
    chaosTolerance: "share",
    idealism: "share",
    productAmbition: "share",
    promotionAmbition: "share",
    earlierCsEmployers: "integer",
    segmentIds: "segments",
    leaves: "month",
    honestInterview: "yesNo",
    note: "note",
  },
  segment: {
    name: "text",
    touchModel: "touch",
    openingAccounts: "integer",
    arrPerAccountJpy: "yen",
    termMonths: "months",
    onboardingMonths: "months",
    "growth.newPerMonth": "decimal",
    "growth.monthlyGrowth": "share",
    "growth.series": "series",
    "effort.*.*": "hours",
    monthlyChurnShare: "share",
    yearlyExpansionShare: "share",
    difficultShare: "share",
  },
  account: {
    name: "text",
    segmentId: "segment",
    arrJpy: "yen",
    started: "month",
    ownerId: "member",
    difficult: "yesNo",
  },
  activity: {
    name: "text",
    purpose: "purpose",
    "affinity.*": "share",
    priority: "decimal",
    fixedHours: "hours",
    routineShare: "share",
    customerFacing: "yesNo",
    ownerId: "member",
  },
  lever: {
    name: "text",
    catalogueId: "nothingToSay",
    horizon: "leverHorizon",
    effects: "effects",
    rampMonths: "months",
    costHours: "hours",
    costPerMonthJpy: "yen",
    owner: "memberName",
    capacityHours: "hours",
    running: "yesNo",
    source: "note",
    note: "note",
  },
  checkIn: {
    memberId: "member",
    held: "month",
    by: "memberName",
    "answers.*": "answer",
    statedReason: "note",
    believedReason: "note",
    note: "note",
    remarks: "note",
    sealed: "note",
    sealedBefore: "note",
    askedIds: "nothingToSay",
    "followUps.*": "followUp",
  },
  metric: { metricId: "text", name: "text", segmentId: "segment", ownerId: "member", "points.*": "point" },
  pastMember: {
    name: "memberName",
    joined: "month",
    left: "month",
    departure: "departure",
    cause: "cause",
    causes: "causeParts",
    statedReason: "note",
    believedReason: "note",
    sealed: "note",
    sealedBefore: "note",
    recordedBy: "memberName",
    mix: "mix",
  },
  judgement: {
    memberId: "member",
    made: "month",
    by: "memberName",
    termMonths: "months",
    chanceShare: "share",
    modelShare: "share",
  },
  candidate: {
    name: "memberName",
    reading: "memberName",
    state: "candidateState",
    since: "month",
    starts: "month",
    mix: "mix",
    levelId: "level",
    fteShare: "share",
    salaryJpy: "yen",
    segmentIds: "segments",
    "competencies.*": "integer",
    phasePreference: "phase",
    chaosTolerance: "share",
    idealism: "share",
    productAmbition: "share",
    promotionAmbition: "share",
    earlierCsEmployers: "integer",
    hireId: "nothingToSay",
    memberId: "member",
    interview: "nothingToSay",
    "interview.held": "month",
    "interview.by": "memberName",
    "interview.leftFor": "cause",
    "interview.answers.*": "interviewAnswer",
    note: "note",
    sealed: "note",
    sealedBefore: "note",
  },
  scenario: {
    name: "text",
    note: "note",
    start: "month",
    months: "months",
    trials: "integer",
    precision: "precision",
    seed: "integer",
    coverageTargetShare: "share",
    safetyShare: "share",
    growthRatio: "ratio",
    "backfill.replacedShare": "share",
    "backfill.delayMonths": "months",
    "coefficients.*": "coefficient",
    "tags.*": "tag",
    archived: "yesNo",
    origin: "origin",
    frozen: "frozen",
  },
  change: {
    month: "month",
    enabled: "yesNo",
    tags: "texts",
    reason: "note",
    count: "integer",
    mix: "mix",
    levelId: "level",
    fteShare: "share",
    leadTimeMonths: "months",
    salaryJpy: "yen",
    managerId: "member",
    segmentIds: "segments",
    honestInterview: "yesNo",
    memberId: "member",
    team: "text",
    leverId: "lever",
    segmentId: "segment",
    growth: "growth",
    "scope.segmentIds": "segments",
    "scope.stages": "stages",
    "scope.activityIds": "activities",
    "scope.ratio": "ratio",
    phase: "phase",
    productLoopMonths: "months",
    competitorPressureShare: "share",
    wrongFitShare: "share",
    processMaturityShare: "share",
  },
  keptFacts: { facts: "nothingToSay" },
};

const named = new Set([
  "effort",
  "competencies",
  "requirements",
  "coefficients",
  "answers",
  "points",
  "followUps",
  "tags",
  "affinity",
  "teamViews",
]);

/** The way with its names replaced by stars: effort.renewal.training → effort.*.*. */
export function patternOf(kind: SubjectKind, field: readonly string[]): string {
  // A change of a plan names its own fields in full.
  const from = kind === "change" ? -1 : field.findIndex((step) => named.has(step));
  return field.map((step, depth) => (from !== -1 && depth > from ? "*" : step)).join(".");
}
