import { describe, expect, it } from "vitest";
import { addMonths, month } from "../../../shared/base/month.ts";
import type { CheckIn } from "../../../shared/domain/check-in.ts";
import { isDue, talkReminders } from "../../../shared/domain/talk-reminders.ts";
import { aMember } from "../../support/builders.ts";

const now = month("2026-12");
const talk = (memberId: string, monthsAgo: number): CheckIn => ({
  ...{ id: `${memberId}-${monthsAgo}`, memberId, held: addMonths(now, -monthsAgo), answers: {}, followUps: [] },
});

describe("reminders of conversations", () => {
  const members = [
    aMember({ id: "asked", joined: month("2024-01") }),
    aMember({ id: "never", joined: month("2024-01") }),
    aMember({ id: "new", joined: addMonths(now, -1) }),
    aMember({ id: "long ago", joined: month("2024-01") }),
    aMember({ id: "leaving", joined: month("2024-01"), leaves: month("2027-02") }),
    aMember({ id: "to come", joined: month("2027-01") }),
  ];
  const checkIns = [talk("asked", 1), talk("asked", 9), talk("long ago", 7)];
  const reminders = talkReminders(members, checkIns, now, { every: 4, snoozed: [] });

  it("name whoever waits longest first, and those never asked among them", () => {
    expect(reminders.map(({ memberId }) => memberId)).toEqual(["never", "long ago", "new", "asked"]);
    expect(reminders.filter(isDue).map(({ memberId }) => memberId)).toEqual(["never", "long ago"]);
    expect(reminders[1]).toMatchObject({ due: "2026-09", overdueMonths: 3, lastHeld: "2026-05" });
  });

  it("give a newcomer three months, and everyone else as long as the team decided", () => {
    expect(reminders[2]!.due).toBe("2027-02");
    const seldom = talkReminders(members, checkIns, now, { every: 6, snoozed: [] });
    expect(seldom.find(({ memberId }) => memberId === "asked")!.due).toBe("2027-05");
  });

  it("are quiet for as long as somebody put them off, and no longer", () => {
    const put = (until: string) =>
      talkReminders(members, checkIns, now, { every: 4, snoozed: [{ memberId: "never", until: month(until) }] });
    expect(
      put("2027-01")
        .filter(isDue)
        .map(({ memberId }) => memberId),
    ).toEqual(["long ago"]);
    expect(
      put("2026-12")
        .filter(isDue)
        .map(({ memberId }) => memberId),
    ).toEqual(["never", "long ago"]);
  });
});
