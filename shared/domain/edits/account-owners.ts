/** Who looks after which customers, and what stays as it is when books are evened out. */
import type { Recipe } from "./recipe.ts";

/** An account and who looks after it from now on; nobody where undefined. */
export type OwnerOf = { readonly accountId: string; readonly ownerId: string | undefined };

/** A lock on an account goes with its old owner. */
export const giveAccounts =
  (moves: readonly OwnerOf[]): Recipe =>
  ({ baseline }) => {
    const ownerOf = new Map(moves.map(({ accountId, ownerId }) => [accountId, ownerId]));
    const members = new Set(baseline.members.map(({ id }) => id));
    for (const account of baseline.accounts) {
      if (!ownerOf.has(account.id)) continue;
      const ownerId = ownerOf.get(account.id);
      if (ownerId === account.ownerId || (ownerId !== undefined && !members.has(ownerId))) continue;
      delete account.lockedToOwner;
      if (ownerId === undefined) delete account.ownerId;
      else account.ownerId = ownerId;
    }
  };

/** Accounts that nobody looks after cannot be locked to anybody. */
export const lockAccounts =
  (accountIds: readonly string[], isLocked: boolean): Recipe =>
  ({ baseline }) => {
    const meant = new Set(accountIds);
    for (const account of baseline.accounts) {
      if (!meant.has(account.id)) continue;
      if (isLocked && account.ownerId !== undefined) account.lockedToOwner = true;
      else delete account.lockedToOwner;
    }
  };

export const lockBook =
  (memberId: string, isLocked: boolean): Recipe =>
  ({ baseline }) => {
    const member = baseline.members.find(({ id }) => id === memberId);
    if (!member) return;
    if (isLocked) member.bookLocked = true;
    else delete member.bookLocked;
  };
