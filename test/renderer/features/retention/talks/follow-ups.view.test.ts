import { describe, expect, it } from "vitest";
import {
  choiceOf,
  followUpRows,
  isOf,
  ownerChoices,
} from "../../../../../renderer/features/retention/talks/follow-ups.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import { month } from "../../../../../shared/base/month.ts";
import type { CheckIn, FollowUp } from "../../../../../shared/domain/check-in.ts";

const aPromise = (id: string, owner?: string): FollowUp => ({
  ...{ id, action: id, cause: "chaos", done: false },
  ...(owner !== undefined && { owner }),
});
const aTalk = (memberId: string, followUps: FollowUp[]): CheckIn => ({
  ...{ id: `c-${memberId}`, memberId, held: month("2026-10"), answers: {}, followUps },
});
const inputsOf = (checkIns: CheckIn[], areHidden = false) => ({
  baseline: { checkIns, levers: [] },
  now: month("2026-11"),
  names: { areHidden, nameOf: (id: string) => id },
  words: wordsIn("en"),
});

describe("promises by owner", () => {
  const checkIns = [aTalk("ito", [aPromise("a", "Okabe"), aPromise("b", "everyone"), aPromise("c")])];

  it("stay those of the owner who was chosen when the list of owners changes", () => {
    const { whose } = ownerChoices(inputsOf(checkIns)).find(({ label }) => label === "everyone")!;
    const later = [aTalk("abe", [aPromise("d", "Mori")]), aTalk("ito", [aPromise("b", "everyone"), aPromise("c")])];
    const inputs = inputsOf(later);
    const chosen = choiceOf(whose, ownerChoices(inputs));
    expect(
      followUpRows(inputs)
        .filter((row) => isOf(row, chosen.whose))
        .map(({ id }) => id),
    ).toEqual(["b"]);
  });

  it("are everybody's again once the owner who was chosen has none", () => {
    expect(choiceOf({ owner: "Okabe" }, ownerChoices(inputsOf([]))).whose).toBe("everyone");
  });

  it("name no owner on the page while names are hidden", () => {
    const choices = ownerChoices(inputsOf(checkIns, true));
    expect(choices.map(({ id, label }) => `${id} ${label}`).join()).not.toContain("Okabe");
  });
});
