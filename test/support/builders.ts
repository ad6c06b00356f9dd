/** Small organisations for tests of the engine. Each builder states an ordinary thing; a test states what it is about. */
import { month } from "../../shared/base/month.ts";
import { type CoefficientId, coefficientIds } from "../../shared/catalogue/coefficients.ts";
import type { Account, Segment } from "../../shared/domain/accounts.ts";
import type { Activity } from "../../shared/domain/activity.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Candidate } from "../../shared/domain/candidate.ts";
import type { Change, ChangeOf } from "../../shared/domain/change.ts";
import type { Company } from "../../shared/domain/company.ts";
import type { Level } from "../../shared/domain/ladder.ts";
import type { Lever } from "../../shared/domain/lever.ts";
import type { Member } from "../../shared/domain/member.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";

export const start = month("2027-01");

export const aMember = (own: Partial<Member> & { id: string }): Member => ({
  name: own.id,
  levelId: "csm",
  joined: month("2022-01"),
  mix: { sales: 1, support: 0, analyst: 0 },
  fteShare: 1,
  competencies: {},
  phasePreference: "oneToTen",
  chaosTolerance: 0.5,
  idealism: 0.5,
  productAmbition: 0.5,
  promotionAmbition: 0,
  earlierCsEmployers: 0,
  segmentIds: [],
  ...own,
});

export const aCandidate = (own: Partial<Candidate> & { id: string }): Candidate => ({
  name: own.id,
  state: "talking",
  since: start,
  starts: month("2027-04"),
  mix: { sales: 1, support: 0, analyst: 0 },
  levelId: "csm",
  fteShare: 1,
  segmentIds: [],
  competencies: {},
  ...own,
});

export const aLevel = (own: Partial<Level> & { id: string }): Level => ({
  name: own.id,
  track: "specialist",
  rank: 1,
  typicalMonths: 24,
  nextLevelIds: [],
  leadsPeople: false,
  salaryJpy: 6_000_000,
  ...own,
});

const noEffort = { onboarding: {}, operation: {}, adoption: {}, valueMeasurement: {}, renewal: {} };

/** The same hours in every stage. */
export const effortOf = (hours: Record<string, number>): Segment["effort"] => ({
  onboarding: hours,
  operation: hours,
  adoption: hours,
  valueMeasurement: hours,
  renewal: hours,
});

export const aSegment = (own: Partial<Segment> & { id: string }): Segment => ({
  name: own.id,
  touchModel: "low",
  openingAccounts: 0,
  arrPerAccountJpy: 1_000_000,
  termMonths: 12,
  onboardingMonths: 0,
  growth: { newPerMonth: 0, monthlyGrowth: 0 },
  effort: noEffort,
  monthlyChurnShare: 0,
  yearlyExpansionShare: 0,
  difficultShare: 0,
  ...own,
});

export const anAccount = (own: Partial<Account> & { id: string }): Account => ({
  name: own.id,
  segmentId: "a",
  arrJpy: 1_000_000,
  started: month("2026-01"),
  difficult: false,
  ...own,
});

export const anActivity = (own: Partial<Activity> & { id: string }): Activity => ({
  purpose: "retention",
  affinity: { sales: 1, support: 1, analyst: 1 },
  priority: 1,
  fixedHours: 0,
  routineShare: 0,
  customerFacing: true,
  ...own,
});

export const aLever = (own: Partial<Lever> & { id: string }): Lever => ({
  name: own.id,
  horizon: "symptom",
  effects: [],
  rampMonths: 0,
  costHours: 0,
  costPerMonthJpy: 0,
  running: false,
  ...own,
});

export const aCompany = (own: Partial<Company> = {}): Company => ({
  name: "Anywhere",
  phase: "oneToTen",
  phaseThresholds: [],
  productLoopMonths: 4,
  competitorPressureShare: 0.5,
  wrongFitShare: 0.2,
  processMaturityShare: 0.5,
  contractHours: 160,
  overheadShare: 0,
  productSeats: 0,
  ...own,
});

export const aBaseline = (own: Partial<Baseline> = {}): Baseline => ({
  asOf: month("2026-12"),
  company: aCompany(),
  levels: [aLevel({ id: "csm" })],
  members: [],
  segments: [],
  accounts: [],
  activities: [anActivity({ id: "care" })],
  levers: [],
  checkIns: [],
  metrics: [],
  ...own,
});

export const aScenario = (own: Partial<Scenario> = {}): Scenario => ({
  id: "plan",
  name: "plan",
  start,
  months: 12,
  trials: 2_000,
  seed: 7,
  coverageTargetShare: 0.9,
  safetyShare: 0.8,
  growthRatio: 1,
  backfill: { replacedShare: 0, delayMonths: 0 },
  coefficients: {},
  changes: [],
  ...own,
});

/** `aChange({ type: "leave", memberId: "m" })`: enabled, untagged, in the first month unless said otherwise. */
export const aChange = <C extends Omit<Change, "id" | "month" | "enabled" | "tags">>(
  own: C & Partial<Change>,
): Change => ({ id: "change", month: start, enabled: true, tags: [], ...own }) as unknown as Change;

export const aHire = (own: Partial<ChangeOf<"hire">> & { id: string }): ChangeOf<"hire"> => ({
  type: "hire",
  month: start,
  enabled: true,
  tags: [],
  count: 1,
  mix: { sales: 0, support: 0, analyst: 1 },
  levelId: "csm",
  fteShare: 1,
  segmentIds: [],
  honestInterview: false,
  ...own,
});

const startsWith = (prefix: string) => coefficientIds.filter((id) => id.startsWith(prefix));
const all = (ids: readonly CoefficientId[], value: number) => Object.fromEntries(ids.map((id) => [id, value]));

/** Nothing moves anyone: hazards depend on neither person, load, tenure nor colleagues, and a resignation takes effect at once. */
export const noFeedback: Record<string, number> = {
  ...all(startsWith("theta"), 0),
  ...all(startsWith("tenure-"), 1),
  ...all(startsWith("type"), 1),
  contagion: 1,
  managerLeft: 1,
  offTypeStrain: 0,
  honestInterview: 1,
  noticeMonths: 0,
  hazardCap: 1000,
};

/** Constant hazards of which the causes' parts add up to 1: `share` a year leaves. */
export const constantLeaving = (share: number): Record<string, number> => ({ ...noFeedback, annualLeaving: share });

/** Nobody leaves. */
export const nobodyLeaves: Record<string, number> = constantLeaving(0);
