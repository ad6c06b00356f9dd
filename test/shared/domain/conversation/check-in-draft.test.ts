import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import { type CheckIn, checkInSchema } from "../../../../shared/domain/check-in.ts";
import {
  checkInOf,
  type CheckInDraft,
  draftFrom,
  emptyDraft,
  hasContent,
  isGrounded,
} from "../../../../shared/domain/conversation/check-in-draft.ts";
import { aMember } from "../../../support/builders.ts";
import { emptyFollowUp } from "../../../../shared/domain/follow-up-draft.ts";

const held: CheckIn = {
  ...{ id: "c-1", memberId: "rin", held: month("2026-09"), by: "Okabe" },
  answers: { chaos: { pressure: 0.35, basis: "said" }, phase: { pressure: -0.8, basis: "observed" } },
  statedReason: "A bit tired",
  believedReason: "Nothing is settled",
  note: "Took a day off",
  remarks: [
    { cause: "chaos", basis: "said", text: "The list is on paper." },
    { basis: "observed", text: "Laughed a lot." },
  ],
  askedIds: ["chaosPlan"],
  followUps: [
    { id: "f-1", action: "Write it down", owner: "Okabe", due: month("2026-12"), cause: "chaos", done: true },
  ],
};

const beginning: CheckInDraft = emptyDraft({
  ...{ id: "c-2", memberId: "rin", held: month("2026-11"), by: "Okabe", causes: ["chaos"], askedIds: ["chaosPlan"] },
});

describe("a check-in that is being written", () => {
  it("comes back as it was where nothing is changed", () => {
    expect(checkInOf(draftFrom(held), held)).toEqual(held);
  });

  it("comes back with every remark on a cause, each with its own basis", () => {
    const told: CheckIn = {
      ...held,
      remarks: [
        { cause: "chaos", basis: "observed", text: "The list is on paper." },
        { basis: "observed", text: "Laughed a lot." },
        { cause: "chaos", basis: "inferred", text: "Nobody reads it." },
        { basis: "said", text: "Likes the new office." },
      ],
    };
    const draft = draftFrom(told);
    expect(checkInOf(draft, told)).toEqual(told);
    const chaos = { ...draft.topics["chaos"]!, remark: "The list is gone." };
    const changed = checkInOf({ ...draft, topics: { ...draft.topics, chaos } }, told);
    expect(changed.remarks).toEqual([
      { cause: "chaos", basis: "said", text: "The list is gone." },
      ...told.remarks!.slice(1),
    ]);
  });

  it("takes over what became of promises elsewhere while it was put aside", () => {
    const [first] = held.followUps;
    const second = { ...first!, id: "f-2", action: "Ask the product team", done: false };
    const origin: CheckIn = { ...held, followUps: [first!, second] };
    const draft = draftFrom(origin);
    const added = { ...second, id: "f-3", action: "A mentor" };
    const moved = { ...first!, due: month("2027-02") };
    const now: CheckIn = { ...origin, followUps: [moved, added] };
    expect(checkInOf(draft, now).followUps).toEqual([moved, added]);

    const reworded = draft.followUps.map((one) => (one.id === "f-2" ? { ...one, action: "Ask twice" } : one));
    const without = reworded.filter(({ id }) => id !== "f-1");
    expect(checkInOf({ ...draft, followUps: without }, now).followUps.map(({ action }) => action)).toEqual([
      "Ask twice",
      "A mentor",
    ]);
  });

  it("stands on nothing once the person, or the check-in that it corrects, is gone", () => {
    const members = [aMember({ id: "rin" })];
    expect(isGrounded(draftFrom(held), { members, checkIns: [held] })).toBe(true);
    expect(isGrounded(draftFrom(held), { members, checkIns: [] })).toBe(false);
    expect(isGrounded(beginning, { members, checkIns: [] })).toBe(true);
    expect(isGrounded(beginning, { members: [], checkIns: [] })).toBe(false);
  });

  it("keeps an imported number while its step is the same, and takes the step's own where it is not", () => {
    const draft = draftFrom(held);
    const heavier = { ...draft.topics["chaos"]!, step: "heavy" } as const;
    const changed = checkInOf({ ...draft, topics: { ...draft.topics, chaos: heavier } }, held);
    expect(changed.answers).toEqual({ ...held.answers, chaos: { pressure: 0.7, basis: "said" } });
  });

  it("leaves out what nobody said", () => {
    expect(checkInOf(beginning)).toEqual({
      ...{
        id: "c-2",
        memberId: "rin",
        held: "2026-11",
        by: "Okabe",
        answers: {},
        askedIds: ["chaosPlan"],
        followUps: [],
      },
    });
  });

  it("is nothing to lose until something is said", () => {
    expect(hasContent(beginning)).toBe(false);
    expect(hasContent({ ...beginning, statedReason: "  " })).toBe(false);
    expect(hasContent({ ...beginning, topics: { chaos: { step: "quiet", basis: "said", remark: "" } } })).toBe(true);
    const promise = { ...emptyFollowUp("chaos"), action: "Ask", id: "f" };
    expect(hasContent({ ...beginning, followUps: [promise] })).toBe(true);
  });

  it("is a check-in that can be stored", () => {
    const draft: CheckInDraft = {
      ...beginning,
      topics: { chaos: { step: "heavy", basis: "observed", remark: "  Three lists.  " } },
      remark: { text: "Was in good spirits.", basis: "observed" },
      followUps: [
        { ...emptyFollowUp("chaos"), action: "One list", id: "f-9" },
        { ...emptyFollowUp("chaos"), id: "f-10" },
      ],
    };
    const checkIn = checkInOf(draft);
    expect(checkInSchema.parse(checkIn)).toEqual(checkIn);
    expect(checkIn.remarks).toEqual([
      { cause: "chaos", basis: "observed", text: "Three lists." },
      { basis: "observed", text: "Was in good spirits." },
    ]);
    expect(checkIn.followUps.map(({ id }) => id)).toEqual(["f-9"]);
  });
});

describe("a check-in whose words are sealed", () => {
  const sealed: CheckIn = {
    id: "c-1",
    memberId: "rin",
    held: month("2026-09"),
    answers: {},
    sealed: "QUJD",
    followUps: [],
  };

  it("keeps them sealed under whoever cannot read them", () => {
    const draft = { ...draftFrom(sealed), statedReason: "More to say" };
    expect(checkInOf(draft, sealed)).toEqual({ ...sealed, statedReason: "More to say" });
  });

  it("gives up the old seal for whoever had them before their eyes", () => {
    const draft = draftFrom(sealed, { statedReason: "A bit tired" });
    expect(draft.statedReason).toBe("A bit tired");
    expect(checkInOf(draft, sealed).sealed).toBeUndefined();
  });
});
