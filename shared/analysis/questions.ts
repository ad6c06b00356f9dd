/** Questions about a plan that take longer than a screen can wait: asked by name, answered by a thread of their own as plain data. */
import type { Highs } from "highs";
import type { Scenario } from "../domain/scenario.ts";
import type { Simulator } from "../simulation/protocol.ts";
import { type AskedBudget, withinBudget } from "./budget/within-budget.ts";
import { type AskedWorths, changeWorths } from "./decisions/change-worth.ts";
import { type AskedDelays, delayCosts } from "./decisions/delay-cost.ts";
import { type AskedBreaches, typeBreaches } from "./decisions/type-breaches.ts";
import { type AskedToEven, proposeEvenBooks } from "./book/propose.ts";
import { metricChain } from "./metric-chain/metric-chain.ts";
import { actionOutcomes } from "./outcomes/action-outcomes.ts";
import { lookAhead } from "./careers/look-ahead.ts";
import { type AskedToFree, whatFrees } from "./careers/what-frees.ts";
import {
  type AskedList,
  type AskedMonths,
  listThatCloses,
  typeGapRanges,
  typeGaps,
} from "./composition/composition.ts";
import { customersAhead } from "./demand/customers-ahead.ts";
import { explainMonth } from "./explain/explain-month.ts";
import { explainTotals } from "./explain/explain-totals.ts";
import { explainWork } from "./explain/explain-work.ts";
import { easingSteps } from "./explain/work-steps.ts";
import type { Plan } from "./decisions/score-plans.ts";
import { type AskedTrial, findingIfTried, findingsOf } from "./findings/findings-of.ts";
import { arrCarried } from "./finance/arr-carried.ts";
import { financeOf } from "./finance/finance-of.ts";
import type { AskedPlan } from "./recommended-plan/asked.ts";
import { recommendPlan } from "./recommended-plan/recommend.ts";
import { type AskedDeparture, departureOf } from "./retention/departure/departure-of.ts";
import { handOverOf } from "./retention/departure/hand-over.ts";
import { leaningOf } from "./retention/departure/lean-on.ts";
import { type AskedRanking, leverRanking } from "./retention/levers/lever-ranking.ts";
import type { Newcomer } from "./retention/candidates/newcomer.ts";
import { newcomerFit } from "./retention/candidates/newcomer-fit.ts";
import { newcomerOutlook } from "./retention/candidates/newcomer-outlook.ts";
import { nextTalks } from "./retention/next-talks/next-talks.ts";
import { pressureAt } from "./retention/pressure/pressure-at.ts";
import { teamCauses } from "./retention/team-causes/team-causes.ts";
import { calibrate } from "./survival/calibrate.ts";
import { learntIn } from "./survival/learnt-ranges.ts";
import { type AskedTornado, tornadoOf } from "./uncertainty/tornado.ts";

export type Tools = {
  /** Hears how much of a long answer is done, 0 to 1. */
  readonly onProgress: (doneShare: number) => void;
  /** Solves linear and integer programs. Loaded when first asked for. */
  readonly openSolver: () => Promise<Highs>;
  /** Simulators on threads of their own, the same each time; where absent, whoever answers simulates. */
  readonly openSimulators?: (() => readonly Simulator[]) | undefined;
};

export const questions = {
  /** What makes a month: whose hours, who asks for them, what it costs, who waits. */
  monthWhy: ({ baseline, scenario }: Plan, asked: { readonly month: number }) =>
    explainMonth(baseline, scenario, asked.month),
  /** What makes the totals of the plan: who comes and goes, which revenue is won and lost, from opening to closing. */
  totalsWhy: ({ baseline, scenario }: Plan, _: Record<string, never>) => explainTotals(baseline, scenario),
  /** Who does what in a month, how much of it against their type, and which stage of which customers asks for it. */
  workInMonth: ({ baseline, scenario }: Plan, asked: { readonly month: number }) =>
    explainWork(baseline, scenario, asked.month),
  /** How many customers stand in which stage, and how much of its work each segment gets, month by month. */
  customersAhead: ({ baseline, scenario }: Plan, _: { readonly attempt: number }) => customersAhead(baseline, scenario),
  /** How the metrics hang together, and where they part ways. */
  metricChain: ({ baseline }: Plan, _: { readonly attempt: number }) => metricChain(baseline),
  /** What followed each action, and which metrics read badly without one. */
  actionOutcomes: ({ baseline }: Plan, _: { readonly attempt: number }) => actionOutcomes(baseline),
  /** What each hire and lever that the plan could begin now makes of the hours against type. */
  workEased: ({ baseline, scenario }: Plan, asked: { readonly month: number }) =>
    easingSteps(baseline, scenario, asked.month),
  /** When everyone is ready and when a seat comes, who waits for whom, and what else wears on careers. */
  careersAhead: ({ baseline, scenario }: Plan, _: Record<string, never>, { onProgress }: Tools) =>
    lookAhead(baseline, scenario, undefined, onProgress),
  /** What each step would change for the person it is meant for. */
  whatFrees: ({ baseline, scenario }: Plan, asked: AskedToFree) => whatFrees(baseline, scenario, asked),
  /** How many people of each type are short in some months, and which team the work would like best. */
  typeGaps: async (plan: Plan, asked: AskedMonths, { openSolver }: Tools) => typeGaps(plan, asked, await openSolver()),
  /** Between which numbers that lies in eight of ten futures. */
  typeGapRanges: async (plan: Plan, asked: AskedMonths, { openSolver }: Tools) =>
    typeGapRanges(plan, asked, await openSolver()),
  /** The fewest hires, moves and trainings that close the gap. */
  shortestList: async (plan: Plan, asked: AskedList, { openSolver }: Tools) =>
    listThatCloses(plan, asked, await openSolver()),
  /** What presses on whom in a month: what was said and what the work suggests, apart. */
  pressureInMonth: ({ baseline, scenario }: Plan, asked: { readonly month: number }) =>
    pressureAt(baseline, scenario, asked.month),
  /** On how many of each team the patterns press today, as far as it tells of nobody. `assumptions`: whose terms count. */
  teamCauses: ({ baseline }: Plan, asked: { readonly assumptions: Scenario; readonly smallest: number }) =>
    teamCauses(baseline, asked.assumptions, asked.smallest),
  /** Whose answers would tell most about the coming year. */
  nextTalks: ({ baseline, scenario }: Plan, _: Record<string, never>, { onProgress }: Tools) =>
    nextTalks(baseline, scenario, { onProgress }),
  /** What each lever and each change that helps as levers do is worth, and at what price. */
  leverRanking: (plan: Plan, asked: AskedRanking, { onProgress }: Tools) => leverRanking(plan, asked, onProgress),
  /** What one departure would mean, or two together. */
  departureOf: ({ baseline, scenario }: Plan, asked: AskedDeparture) => departureOf(baseline, scenario, asked),
  /** What would soften it, step by step. */
  handOverOf: ({ baseline, scenario }: Plan, asked: AskedDeparture) => handOverOf(baseline, scenario, asked),
  /** Where the team leans on one person. */
  leaningOf: ({ baseline, scenario }: Plan, asked: { readonly monthIndex: number }) =>
    leaningOf(baseline, scenario, asked),
  /** What a candidate would meet here: their first year told and untold of what is hard, and the company's phase. */
  newcomerOutlook: (plan: Plan, asked: Newcomer) => newcomerOutlook(plan, asked),
  /** What a candidate would close of the gap by type. */
  newcomerFit: async (plan: Plan, asked: Newcomer, { openSolver }: Tools) =>
    newcomerFit(plan, asked, await openSolver()),
  /** Who should give which accounts to whom, so that books are even. */
  evenBooks: async (plan: Plan, asked: AskedToEven, { openSolver }: Tools) =>
    proposeEvenBooks(plan, asked, await openSolver()),
  /** What those who left teach about staying and leaving here, and how far to believe it. */
  teamHistory: ({ baseline }: Plan, _: Record<string, never>) => calibrate(baseline),
  /** The chance that the plan keeps to its budget, by month and year; undefined for a plan without one. */
  withinBudget: (plan: Plan, _: AskedBudget, { onProgress }: Tools) => withinBudget(plan, onProgress),
  /** What each change of the plan is worth, with all the others in place. */
  changeWorths: (plan: Plan, asked: AskedWorths, { onProgress }: Tools) => changeWorths(plan, asked, onProgress),
  /** What it costs to do each thing that can wait some months later. */
  delayCosts: (plan: Plan, asked: AskedDelays, { onProgress }: Tools) => delayCosts(plan, asked, onProgress),
  /** When the work of each type of people first falls short. */
  typeBreaches: (plan: Plan, asked: AskedBreaches) => typeBreaches(plan, asked),
  /** What each assumption does to the answer over its range, and what it would tell if it were known. */
  tornado: (plan: Plan, asked: AskedTornado, { onProgress }: Tools) =>
    tornadoOf(plan, asked, learntIn(plan.scenario, calibrate(plan.baseline)), onProgress),
  /** Whose accounts bring what ARR, before any of it is weighed with who may leave. */
  arrCarried: (plan: Plan, _: Record<string, never>) => arrCarried(plan),
  /** What a second pair of eyes finds in the plan: failing models, marks of the real thing, and what lies between. */
  findings: (plan: Plan, _: { readonly attempts: number }, { onProgress }: Tools) => findingsOf(plan, onProgress),
  /** What it would say of one finding with a remedy in the plan. */
  findingIfTried: (plan: Plan, asked: AskedTrial, { onProgress }: Tools) => findingIfTried(plan, asked, onProgress),
  /** When one more hire of each type has paid for itself, and what leaving costs. */
  finance: (plan: Plan, _: Record<string, never>, { onProgress }: Tools) => financeOf(plan, onProgress),
  /** The cheapest hires and levers by month with which coverage holds as surely as the plan asks. */
  recommendedPlan: async (plan: Plan, asked: AskedPlan, { openSolver, openSimulators, onProgress }: Tools) =>
    recommendPlan(plan, asked, await openSolver(), { onProgress, simulators: openSimulators?.() }),
} satisfies Record<string, (plan: Plan, asked: never, tools: Tools) => unknown>;

export type QuestionId = keyof typeof questions;
export type AskedOf<Id extends QuestionId> = Parameters<(typeof questions)[Id]>[1];
export type AnswerTo<Id extends QuestionId> = Awaited<ReturnType<(typeof questions)[Id]>>;
