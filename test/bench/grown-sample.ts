/** The sample's organisation at any size: its people and accounts over and over, with growth, seats and fixed hours to match. */
import type { Baseline } from "../../shared/domain/baseline.ts";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../shared/simulation/compile-plan.ts";
import type { CompiledPlan } from "../../shared/simulation/compiled-plan.ts";

export type Size = { readonly members: number; readonly months: number; readonly trials: number };

const sample = sampleWorkspace("en");

/** The first `count` of endless copies, each with its round in its id. */
function repeated<T extends { readonly id: string }>(
  originals: readonly T[],
  count: number,
  copy: (one: T, idIn: (id: string) => string) => T,
): T[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / originals.length);
    return copy(originals[index % originals.length]!, (id) => (round === 0 ? id : `${id}-${round}`));
  });
}

export function grownBaseline(baseline: Baseline, count: number): Baseline {
  const scale = count / baseline.members.length;
  const members = repeated(baseline.members, count, ({ managerId, ...member }, idIn) => ({
    ...member,
    id: idIn(member.id),
    ...(managerId !== undefined ? { managerId: idIn(managerId) } : {}),
  }));
  const here = new Set(members.map(({ id }) => id));
  const known = (id: string | undefined) => id !== undefined && here.has(id);
  return {
    ...baseline,
    // The last copy may lack the manager of its first people, or the person of an account.
    members: members.map(({ managerId, ...member }) =>
      known(managerId) ? { ...member, managerId: managerId! } : member,
    ),
    accounts: repeated(
      baseline.accounts,
      Math.round(baseline.accounts.length * scale),
      ({ ownerId, ...account }, idIn) => ({
        ...account,
        id: idIn(account.id),
        ...(ownerId !== undefined && known(idIn(ownerId)) ? { ownerId: idIn(ownerId) } : {}),
      }),
    ),
    segments: baseline.segments.map((segment) => ({
      ...segment,
      openingAccounts: Math.round(segment.openingAccounts * scale),
    })),
    levels: baseline.levels.map(({ seats, ...level }) => ({
      ...level,
      ...(seats !== undefined ? { seats: Math.round(seats * scale) } : {}),
    })),
    activities: baseline.activities.map((activity) => ({ ...activity, fixedHours: activity.fixedHours * scale })),
  };
}

export function grownSample({ members, months, trials }: Size): CompiledPlan {
  const { baseline, scenarios } = sample;
  const scenario = { ...scenarios[0]!, months, trials, growthRatio: members / baseline.members.length };
  return compilePlan(grownBaseline(baseline, members), scenario);
}
