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

/** Tech-touch accounts have nobody who could leave them. */
export function leftAccounts(baseline: Baseline, plan: CompiledPlan, memberIds: readonly string[]): LeftAccounts {
  const { segments, accounts } = baseline;
  const touchOf = new Map(segments.map(({ id, touchModel }) => [id, touchModel]));
  const owned = new Set(accounts.flatMap(({ ownerId, segmentId }) => (ownerId === undefined ? [] : [segmentId])));
  const listed = accounts
    .flatMap(({ id, segmentId, arrJpy, difficult, ownerId }): LeftAccount[] => {
      const touchModel = touchOf.get(segmentId);
      if (ownerId === undefined || !memberIds.includes(ownerId)) return [];
      if (touchModel === undefined || touchModel === "tech") return [];
      return [{ id, segmentId, arrJpy, difficult, ownerId, touchModel }];
    })
    .sort((one, other) => other.arrJpy - one.arrJpy);
  const counts = new Map<string, number>();
  for (const { segmentId } of accounts) counts.set(segmentId, (counts.get(segmentId) ?? 0) + 1);
  const parts = memberIds.flatMap((ownerId) => {
    const slot = plan.memberIds.indexOf(ownerId);
    if (slot === -1) return [];
    return segments.flatMap(({ id: segmentId, openingAccounts }, place): LeftPart[] => {
      const share = plan.slot.book[slot * segments.length + place]!;
      if (share === 0 || owned.has(segmentId)) return [];
      const arrJpy = share * plan.segment.openingArrJpy[place]!;
      return [{ segmentId, ownerId, accounts: share * (counts.get(segmentId) ?? openingAccounts), arrJpy }];
    });
  });
  const sum = (all: readonly { readonly arrJpy: number }[]) => all.reduce((whole, { arrJpy }) => whole + arrJpy, 0);
  return { listed, parts, arrJpy: sum(listed) + sum(parts) };
}
