/** What a hire is for, what they should bring, and what they should be told: read off the facts and the month's work, and about nobody in particular. */
import type { Month } from "../../base/month.ts";
import { skillsFor } from "../../catalogue/activity-skills.ts";
import { coefficients } from "../../catalogue/coefficients.ts";
import { type Competency, competencyIds } from "../../catalogue/competencies.ts";
import {
  type InterviewQuestionId,
  interviewQuestionIds,
  interviewQuestions,
} from "../../catalogue/interview-questions.ts";
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Level } from "../../domain/ladder.ts";
import { mainType, type Mix } from "../../domain/mix.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Post } from "../../domain/team-at.ts";
import type { ThinSkill } from "../competencies/thin-skills.ts";
import { alone, withHelp } from "../competencies/skilled.ts";
import type { ActivityWork } from "../explain/explain-work.ts";
import { type Hard, hardHere } from "./hard-here.ts";
import { type BriefSalary, salaryFor } from "./salary.ts";

/** Whom to look for. Nobody in particular, and no segment in particular when the list is empty. */
export type BriefAsk = {
  readonly mix: Mix;
  readonly levelId: string;
  readonly segmentIds: readonly string[];
};

export type BriefFacts = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly month: Month;
  readonly posts: readonly Post[];
  readonly activities: readonly Pick<ActivityWork, "activityId" | "demandHours" | "deliveredHours">[];
  readonly thin: readonly ThinSkill[];
  /** Work asked for ÷ hours on hand, of the whole team in the middle future; undefined before anything was projected. */
  readonly load: number | undefined;
  /** Full-time people of each type that are short in the month; undefined before it was worked out. */
  readonly shortPeople: Readonly<Record<MemberType, number>> | undefined;
  readonly smallestGroup: number;
};

export type BriefWork = { readonly activityId: string; readonly demandHours: number; readonly coverageShare: number };

export type BriefSkill = {
  readonly competency: Competency;
  /** 0 to 4. */
  readonly asked: number;
  /** `depth`: too few on the team do it alone. */
  readonly because: "depth" | "level" | "work";
};

export type HiringBrief = {
  readonly ask: BriefAsk;
  readonly month: Month;
  readonly type: MemberType;
  readonly level: Level | undefined;
  /** Of that type, full time; undefined where it is not known or nobody is short. */
  readonly shortPeople: number | undefined;
  /** From opening the requisition to the first day, mean; and from there to full speed. */
  readonly leadTimeMonths: number;
  readonly rampMonths: number;
  readonly work: readonly BriefWork[];
  readonly skills: readonly BriefSkill[];
  readonly hard: readonly Hard[];
  readonly questions: readonly InterviewQuestionId[];
  readonly salary: BriefSalary;
  /** Part of full speed at the end of the first, second and third month. */
  readonly ramp: readonly [number, number, number];
};

const mostWork = 4;
const mostSkills = 6;
/** Work that is done still needs people; what is left undone counts as much more. */
const doneWeight = 0.15;
/** Someone who is this much of a second type is asked about it as well. */
const secondType = 0.3;
/** A hundredth of a person is nobody. */
const leastPeople = 0.05;

export function hiringBrief(facts: BriefFacts, ask: BriefAsk): HiringBrief {
  const { baseline, scenario, month } = facts;
  const level = baseline.levels.find(({ id }) => id === ask.levelId);
  const type = mainType(ask.mix);
  const work = workFor(facts, ask.mix);
  const hard = hardHere(facts, ask, level);
  const short = facts.shortPeople?.[type] ?? 0;
  const value = (id: keyof typeof coefficients) => valueOf(id, scenario);
  return {
    ...{ ask, month, type, level, work, hard },
    shortPeople: short >= leastPeople ? short : undefined,
    leadTimeMonths: value("leadTimeMonths"),
    rampMonths: value("rampMonths"),
    skills: skillsAsked(facts, level, work),
    questions: questionsFor(ask.mix, hard),
    salary: salaryFor(facts, ask.levelId, type),
    ramp: [value("rampMonth1"), value("rampMonth2"), value("rampMonth3")],
  };
}

const valueOf = (id: keyof typeof coefficients, { coefficients: own }: Pick<Scenario, "coefficients">): number =>
  own[id] ?? coefficients[id].value;

/** From opening a requisition to full speed: nobody helps sooner. */
export const monthsToHelp = (scenario: Pick<Scenario, "coefficients">): number =>
  Math.round(valueOf("leadTimeMonths", scenario) + valueOf("rampMonths", scenario));

/** What this mix is good for and the month asks for, undone work first. */
function workFor({ baseline, activities }: BriefFacts, mix: Mix): readonly BriefWork[] {
  const weightOf = ({ activityId, demandHours, deliveredHours }: BriefFacts["activities"][number]) => {
    const affinity = baseline.activities.find(({ id }) => id === activityId)?.affinity;
    if (!affinity) return 0;
    const ofThem = memberTypeIds.reduce((sum, type) => sum + mix[type] * affinity[type], 0);
    const ofAnybody = memberTypeIds.reduce((sum, type) => sum + affinity[type], 0) / memberTypeIds.length;
    const advantage = ofAnybody > 0 ? ofThem / ofAnybody : 0;
    // Cubed: the largest pile of work should not crowd out what suits them better than others.
    return advantage ** 3 * (Math.max(0, demandHours - deliveredHours) + doneWeight * demandHours);
  };
  const isManaging = new Set(baseline.activities.filter(({ purpose }) => purpose === "management").map(({ id }) => id));
  return activities
    .filter(({ activityId, demandHours }) => demandHours > 0 && !isManaging.has(activityId))
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, mostWork)
    .map(({ activityId, demandHours, deliveredHours }) => ({
      activityId,
      demandHours,
      coverageShare: Math.min(1, deliveredHours / demandHours),
    }));
}

function skillsAsked(
  { thin }: BriefFacts,
  level: Level | undefined,
  work: readonly BriefWork[],
): readonly BriefSkill[] {
  const required = level?.requirements ?? {};
  const leaning = new Set(work.slice(0, 2).flatMap(({ activityId }) => skillsFor(activityId)));
  const lacking = new Set(thin.filter(({ segmentId }) => segmentId === undefined).map(({ competency }) => competency));
  const skills = competencyIds.flatMap((competency): BriefSkill[] => {
    const asked = required[competency] ?? 0;
    // Depth is asked of whoever needs the skill anyway: a newcomer to support is not hired to read numbers.
    if (lacking.has(competency) && (asked > 0 || leaning.has(competency)))
      return [{ competency, asked: Math.max(alone, asked), because: "depth" }];
    if (asked > 0) return [{ competency, asked, because: "level" }];
    return leaning.has(competency) ? [{ competency, asked: withHelp, because: "work" }] : [];
  });
  const order: readonly BriefSkill["because"][] = ["depth", "level", "work"];
  return skills
    .toSorted((one, other) => order.indexOf(one.because) - order.indexOf(other.because) || other.asked - one.asked)
    .slice(0, mostSkills);
}

const questionsFor = (mix: Mix, hard: readonly Hard[]): readonly InterviewQuestionId[] =>
  interviewQuestionIds.filter((id) => {
    const { when } = interviewQuestions[id];
    if (when === "always") return true;
    if ("hard" in when) return hard.some(({ id: thing }) => thing === when.hard);
    return when.type === mainType(mix) || mix[when.type] >= secondType;
  });
