import { describe, expect, it } from "vitest";
import { giveAccounts, lockAccounts, lockBook } from "../../../../shared/domain/edits/account-owners.ts";
import type { Recipe } from "../../../../shared/domain/edits/recipe.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { aBaseline, aMember, anAccount, aSegment } from "../../../support/builders.ts";

const baseline = aBaseline({
  members: [aMember({ id: "aya" }), aMember({ id: "rei" })],
  segments: [aSegment({ id: "a" })],
  accounts: [
    anAccount({ id: "x", ownerId: "aya", lockedToOwner: true }),
    anAccount({ id: "y", ownerId: "aya" }),
    anAccount({ id: "z" }),
  ],
});

function after(recipe: Recipe) {
  const draft = { baseline: structuredClone(baseline) } as Workspace;
  recipe(draft);
  return draft.baseline;
}

describe("giving accounts", () => {
  it("changes their person, and takes the lock to the one before off", () => {
    const { accounts } = after(giveAccounts([{ accountId: "x", ownerId: "rei" }]));
    expect(accounts[0]).toEqual(anAccount({ id: "x", ownerId: "rei" }));
    expect(accounts[1]).toEqual(baseline.accounts[1]);
  });

  it("leaves the lock where the person stays the same, and gives nothing to somebody unknown", () => {
    const moves = [
      { accountId: "x", ownerId: "aya" },
      { accountId: "y", ownerId: "nobody-here" },
    ];
    expect(after(giveAccounts(moves))).toEqual(baseline);
  });

  it("can leave an account with nobody", () => {
    expect(after(giveAccounts([{ accountId: "y", ownerId: undefined }])).accounts[1]).toEqual(anAccount({ id: "y" }));
  });
});

describe("locks", () => {
  it("hold accounts that somebody looks after, and come off again", () => {
    const locked = after(lockAccounts(["y", "z"], true)).accounts;
    expect(locked.map(({ lockedToOwner }) => lockedToOwner)).toEqual([true, true, undefined]);
    expect("lockedToOwner" in after(lockAccounts(["x"], false)).accounts[0]!).toBe(false);
  });

  it("hold a whole book", () => {
    expect(after(lockBook("rei", true)).members[1]!.bookLocked).toBe(true);
    expect(after(lockBook("rei", false))).toEqual(baseline);
  });
});
