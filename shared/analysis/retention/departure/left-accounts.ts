/** The accounts of somebody who goes: one by one where they have owners, else as a part of a segment. */
import type { TouchModel } from "../../../catalogue/journey.ts";
import type { Account } from "../../../domain/accounts.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import type { CompiledPlan } from "../../../simulation/compiled-plan.ts";

export type LeftAccount = Pick<Account, "id" | "segmentId" | "arrJpy" | "difficult"> & {
  readonly ownerId: string;
  readonly touchModel: TouchModel;
};

/** Accounts that nobody is named for are shared by working time among those who serve their segment. */
export type LeftPart = {
  readonly segmentId: string;
  readonly ownerId: string;
  readonly accounts: number;
  readonly arrJpy: number;
};

export type LeftAccounts = {
  /** As listed today, the largest first. */
  readonly listed: readonly LeftAccount[];
  readonly parts: readonly LeftPart[];
  readonly arrJpy: number;
};

/** Looked up once for all: a large team lists tens of thousands of accounts. Tech-touch ones have nobody who could leave them. */
export function accountsByOwner(
  { segments, accounts }: Baseline,
  plan: CompiledPlan,
): (memberId: string) => LeftAccounts {
  const touchOf = new Map(segments.map(({ id, touchModel }) => [id, touchModel]));
  const counts = new Map<string, number>();
  const owned = new Set<string>();
  const listedOf = new Map<string, LeftAccount[]>();
  for (const { id, segmentId, arrJpy, difficult, ownerId } of accounts) {
    counts.set(segmentId, (counts.get(segmentId) ?? 0) + 1);
    if (ownerId === undefined) continue;
    owned.add(segmentId);
    const touchModel = touchOf.get(segmentId);
    if (touchModel === undefined || touchModel === "tech") continue;
    const account = { id, segmentId, arrJpy, difficult, ownerId, touchModel };
    const list = listedOf.get(ownerId);
    if (list) list.push(account);
    else listedOf.set(ownerId, [account]);
  }
  const slotOf = new Map(plan.memberIds.map((id, slot) => [id, slot]));
  return (ownerId) => {
    const slot = slotOf.get(ownerId);
    const listed = (listedOf.get(ownerId) ?? []).toSorted((one, other) => other.arrJpy - one.arrJpy);
    const parts = segments.flatMap(({ id: segmentId, openingAccounts }, place): LeftPart[] => {
      const share = slot === undefined ? 0 : plan.slot.book[slot * segments.length + place]!;
      if (share === 0 || owned.has(segmentId)) return [];
      const arrJpy = share * plan.segment.openingArrJpy[place]!;
      return [{ segmentId, ownerId, accounts: share * (counts.get(segmentId) ?? openingAccounts), arrJpy }];
    });
    return { listed, parts, arrJpy: arrOf(listed) + arrOf(parts) };
  };
}

const arrOf = (all: readonly { readonly arrJpy: number }[]) => all.reduce((sum, { arrJpy }) => sum + arrJpy, 0);

export function leftAccounts(baseline: Baseline, plan: CompiledPlan, memberIds: readonly string[]): LeftAccounts {
  const each = memberIds.map(accountsByOwner(baseline, plan));
  return {
    listed: each.flatMap(({ listed }) => listed).toSorted((one, other) => other.arrJpy - one.arrJpy),
    parts: each.flatMap(({ parts }) => parts),
    arrJpy: arrOf(each),
  };
}
