import { describe, expect, it } from "vitest";
import { modelShareOf } from "../../../../../../renderer/features/retention/leavers/judgements/model-share.ts";
import { month } from "../../../../../../shared/base/month.ts";
import { figuresOf } from "../../../../../support/member-figures.ts";

const members = figuresOf([{ id: "a", leaving: [0.05, 0.1, 0.2, 0.4] }]);
const shown = { projection: { members }, revision: 3, isRough: false };
const scenario = { start: month("2026-12"), months: 24, changes: [] };
const asked = { shown, revision: 3, members: [{ id: "a" }], scenario };
const question = { memberId: "a", made: month("2026-11"), termMonths: 12 } as const;

describe("what the model says beside a judgement", () => {
  it("is of the plan on screen, for the same term", () => {
    expect(modelShareOf(question, asked)).toBe(0.2);
    expect(modelShareOf({ ...question, termMonths: 6 }, asked)).toBe(0.1);
  });

  it("is nothing while the picture is rough, or of another plan", () => {
    expect(modelShareOf(question, { ...asked, shown: undefined })).toBeUndefined();
    expect(modelShareOf(question, { ...asked, shown: { ...shown, isRough: true } })).toBeUndefined();
    expect(modelShareOf(question, { ...asked, revision: 4 })).toBeUndefined();
  });

  it("is nothing where the plan is about other months, or ends before the term", () => {
    const during = (own: Partial<typeof scenario>) =>
      modelShareOf(question, { ...asked, scenario: { ...scenario, ...own } });
    expect(during({ start: month("2026-10") })).toBeUndefined();
    expect(during({ start: month("2027-01") })).toBeUndefined();
    expect(during({ months: 12 })).toBeUndefined();
    expect(during({ months: 13 })).toBe(0.2);
  });

  it("is nothing for whoever is known to leave", () => {
    const leaving = {
      ...{ id: "c", month: month("2027-02"), enabled: true, tags: [] },
      type: "leave" as const,
      memberId: "a",
    };
    expect(modelShareOf(question, { ...asked, members: [{ id: "a", leaves: month("2027-03") }] })).toBeUndefined();
    expect(modelShareOf(question, { ...asked, scenario: { ...scenario, changes: [leaving] } })).toBeUndefined();
  });
});
