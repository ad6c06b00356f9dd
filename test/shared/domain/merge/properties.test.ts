import { describe, expect, it } from "vitest";
import { circleIn } from "../../../../shared/domain/circles.ts";
import { danglingReferences } from "../../../../shared/domain/dangling-references.ts";
import { type Difference, subjectKey } from "../../../../shared/domain/difference/difference.ts";
import { differencesBetween } from "../../../../shared/domain/difference/differences-between.ts";
import { same } from "../../../../shared/domain/difference/same.ts";
import { copyOf } from "../../../../shared/domain/edits/recipe.ts";
import { answerTo } from "../../../../shared/domain/merge/answer-to.ts";
import { carryOut } from "../../../../shared/domain/merge/carry-out.ts";
import type { Answer, MergePlan, Side } from "../../../../shared/domain/merge/merge.ts";
import { type Things, thingsOf } from "../../../../shared/domain/merge/ties.ts";
import { planMerge } from "../../../../shared/domain/merge/plan-merge.ts";
import { type Workspace, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { luckOf } from "../../../support/luck.ts";
import { edited } from "../../../support/random-edits.ts";
import { randomOrganisation } from "../../../support/random-organisation.ts";

const rounds = Number(process.env["CREWCAST_MERGES"] ?? 60);
const seeds = Array.from({ length: rounds }, (_, seed) => seed);

const hasCircle = ({ baseline: { members, levels } }: Workspace) =>
  circleIn(new Map(members.map(({ id, managerId }) => [id, managerId === undefined ? [] : [managerId]]))) !==
    undefined || circleIn(new Map(levels.map(({ id, nextLevelIds }) => [id, nextLevelIds]))) !== undefined;

const isSound = (workspace: Workspace) =>
  !hasCircle(workspace) && workspaceSchema.safeParse(workspace).success && danglingReferences(workspace).length === 0;

/** Three states of one workspace: what both had, and what each made of it. */
function threeStates(seed: number) {
  const luck = luckOf(seed);
  const ancestor = edited(luck, copyOf(randomOrganisation(seed, "nothing odd")), 6, "before", isSound);
  const steps = luck.whole(0, 14);
  const mine = edited(luckOf(seed + 10_000), ancestor, steps, "mine", isSound);
  const theirs = edited(luckOf(seed + 20_000), ancestor, luck.whole(0, 14), "theirs", isSound);
  return { ancestor, mine, theirs };
}

/** Answers every question alike, also those that only come up under the answers so far. */
function answered(states: ReturnType<typeof threeStates>, side: Side): { plan: MergePlan; merged: Workspace } {
  let answers = new Map<string, Answer>();
  for (;;) {
    const plan = planMerge(states.ancestor, states.mine, states.theirs, answers);
    if (plan.conflicts.every((conflict) => answerTo(conflict, answers))) {
      const merged = copyOf(states.mine);
      carryOut(plan, answers)(merged);
      return { plan, merged };
    }
    answers = new Map([...answers, ...plan.conflicts.map(({ id }): [string, Answer] => [id, { take: side }])]);
  }
}

const isWork = ({ subject, ...rest }: Difference) =>
  subject.kind !== "workspace" || !("field" in rest) || rest.field[0] !== "activeScenarioId";
const workBetween = (before: Workspace, after: Workspace) => differencesBetween(before, after).filter(isWork);

const cases = seeds.map((seed) => ({ seed: `seed ${seed}`, states: threeStates(seed) }));

describe("planMerge, in random histories,", () => {
  it("gives the other's work where I did nothing, and mine where they did nothing", () => {
    for (const { seed, states } of cases.slice(0, 40)) {
      const { ancestor, mine, theirs } = states;
      const theirsOnly = answered({ ancestor, mine: ancestor, theirs }, "mine");
      expect(theirsOnly.plan.conflicts, seed).toEqual([]);
      expect(workBetween(theirsOnly.merged, theirs), seed).toEqual([]);
      const mineOnly = answered({ ancestor, mine, theirs: ancestor }, "mine");
      expect(workBetween(mineOnly.merged, mine), seed).toEqual([]);
      expect(planMerge(ancestor, mine, mine).conflicts, seed).toEqual([]);
    }
  });

  it("asks the same questions from both sides, and comes to the same", () => {
    for (const { seed, states } of cases) {
      const here = answered(states, "mine");
      const there = answered({ ...states, mine: states.theirs, theirs: states.mine }, "theirs");
      expect(questionsIn(here.plan), seed).toEqual(questionsIn(there.plan, "turned"));
      expect(workBetween(here.merged, there.merged).filter(isMoreThanOrder), seed).toEqual([]);
    }
  });

  it("leaves a sound workspace whichever side is taken everywhere", () => {
    for (const { seed, states } of cases) {
      for (const side of ["mine", "theirs"] as const) {
        const { merged } = answered(states, side);
        expect(workspaceSchema.safeParse(merged).error, seed).toBeUndefined();
        expect(danglingReferences(merged), seed).toEqual([]);
        expect(hasCircle(merged), seed).toBe(false);
      }
    }
  });

  it("loses no edit: each one is in the result, or in a question", () => {
    for (const { seed, states } of cases) {
      const { plan, merged } = answered(states, "mine");
      const asked = new Set(plan.conflicts.flatMap((conflict) => [...conflict.mine, ...conflict.theirs]));
      const things = thingsOf(merged);
      const lost = [...plan.myDifferences, ...plan.theirDifferences].filter(
        (edit) => !asked.has(edit) && !isInForce(edit, merged, things) && !isJoinedOrYielded(edit, plan),
      );
      expect(lost, seed).toEqual([]);
    }
  });

  it("finds plenty to ask about", () => {
    const questions = cases.map(
      ({ states: { ancestor, mine, theirs } }) => planMerge(ancestor, mine, theirs).conflicts,
    );
    expect(questions.flat().length).toBeGreaterThan(rounds / 4);
  });
});

function questionsIn({ conflicts }: MergePlan, turned?: "turned"): string[] {
  const textOf = (differences: readonly Difference[]) => differences.map((one) => JSON.stringify(one)).sort();
  return conflicts
    .map(({ mine, theirs }) => JSON.stringify((turned ? [theirs, mine] : [mine, theirs]).map(textOf)))
    .sort();
}

const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();

/** Each side sees its own rows and ids first. */
function isMoreThanOrder(difference: Difference): boolean {
  if (difference.type !== "changed" || !Array.isArray(difference.from)) return difference.type !== "reordered";
  return !same(sorted(difference.from), sorted(difference.to as unknown[]));
}

/** Whether the workspace is as this edit made it. */
function isInForce(edit: Difference, workspace: Workspace, things: Things): boolean {
  const thing =
    edit.subject.kind === "workspace"
      ? workspace
      : edit.subject.kind === "facts"
        ? workspace.baseline
        : edit.subject.kind === "company"
          ? workspace.baseline.company
          : things.get(subjectKey(edit.subject));
  if (edit.type === "added") return thing !== undefined;
  if (edit.type === "removed") return thing === undefined;
  // Gone together with what it was a part of: that removal is looked at by itself.
  if (thing === undefined || edit.type === "reordered") return true;
  const value = edit.field.reduce<unknown>((at, step) => {
    // Tags are known by their names, talks by their ids.
    if (Array.isArray(at))
      return at.find((item: { id?: string; name: string }) => (item.id ?? item.name) === step) as unknown;
    return typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
  }, thing);
  return same(value, edit.to);
}

/** A set brought together, or a place that was only let go of and that the other side filled. */
function isJoinedOrYielded(edit: Difference, { joined }: MergePlan): boolean {
  if (edit.type !== "changed") return false;
  const place = JSON.stringify([edit.subject, edit.field]);
  const isJoined = [...joined.keys()].some(
    (one) => one.type === "changed" && JSON.stringify([one.subject, one.field]) === place,
  );
  return isJoined || edit.to === undefined;
}
