import { addMonths } from "../../shared/base/month.ts";
import { companyPhaseIds, journeyStageIds } from "../../shared/catalogue/journey.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Change, ChangeType } from "../../shared/domain/change.ts";
import { start } from "./builders.ts";
import type { Luck } from "./luck.ts";

type Subject<T extends ChangeType> = Omit<Extract<Change, { type: T }>, "id" | "month" | "enabled" | "tags" | "type">;

/** How a change of each type is drawn: a new type does not compile until it is here. Undefined: nothing to change. */
type Draws = { readonly [T in ChangeType]: () => Subject<T> | undefined };

function drawsOf(luck: Luck, { members, levels, levers, segments, activities }: Baseline): Draws {
  const { between, whole, chance, one, some, mix } = luck;
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const segmentIds = idsOf(segments);
  const anyOf = (things: readonly { readonly id: string }[]) => (things.length > 0 ? one(things).id : undefined);
  const aboutMember = <T>(own: () => T) => {
    const memberId = anyOf(members);
    return memberId === undefined ? undefined : { memberId, ...own() };
  };
  const aboutLever = () => {
    const leverId = anyOf(levers);
    return leverId === undefined ? undefined : { leverId };
  };
  const levelId = () => anyOf(levels) ?? "lost";
  return {
    hire: () => ({
      count: whole(1, 5),
      mix: mix(),
      levelId: levelId(),
      fteShare: one([1, between(0, 1)]),
      ...(chance(0.5) ? { leadTimeMonths: chance(0.3) ? 0 : between(0, 12) } : {}),
      ...(chance(0.5) ? { salaryJpy: whole(0, 12_000_000) } : {}),
      ...(members.length > 0 && chance(0.5) ? { managerId: one(members).id } : {}),
      segmentIds: some(segmentIds, 0.4),
      honestInterview: chance(0.5),
    }),
    leave: () => aboutMember(() => ({})),
    promote: () => aboutMember(() => ({ levelId: levelId() })),
    move: () => aboutMember(() => (chance(0.8) ? { segmentIds: some(segmentIds, 0.4) } : { team: "elsewhere" })),
    changeMix: () => aboutMember(() => ({ mix: mix() })),
    changeHours: () => aboutMember(() => ({ fteShare: between(0, 1) })),
    openSeats: () => ({ levelId: levelId(), count: whole(-5, 5) }),
    openProductSeats: () => ({ count: whole(0, 3) }),
    startLever: aboutLever,
    stopLever: aboutLever,
    changeGrowth: () => {
      const segmentId = anyOf(segments);
      return segmentId === undefined
        ? undefined
        : { segmentId, growth: { newPerMonth: between(0, 40), monthlyGrowth: between(-0.5, 0.3) } };
    },
    changeEffort: () => ({
      scope: {
        segmentIds: some(segmentIds, 0.3),
        stages: some(journeyStageIds, 0.3),
        activityIds: some(idsOf(activities), 0.3),
        ratio: chance(0.1) ? 0 : between(0, 3),
      },
    }),
    changeCompany: () => ({
      ...(chance(0.5) ? { phase: one(companyPhaseIds) } : {}),
      ...(chance(0.5) ? { productLoopMonths: between(0, 24) } : {}),
      ...(chance(0.5) ? { wrongFitShare: between(0, 1) } : {}),
      ...(chance(0.5) ? { processMaturityShare: between(0, 1) } : {}),
    }),
  };
}

/** Up to 30 changes of every type, some before the plan begins, some after it ends, some switched off. */
export function randomChanges(luck: Luck, baseline: Baseline, months: number): Change[] {
  const draws = drawsOf(luck, baseline);
  const types = Object.keys(draws) as ChangeType[];
  return Array.from({ length: luck.whole(0, 30) }).flatMap((_, index) => {
    const type = luck.one(types);
    const own = draws[type]();
    if (own === undefined) return [];
    const month = addMonths(start, luck.whole(-2, months + 2));
    return [{ id: `change${index}`, month, enabled: luck.chance(0.9), tags: [], type, ...own } as unknown as Change];
  });
}
