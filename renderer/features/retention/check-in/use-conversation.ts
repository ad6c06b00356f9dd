/** What is known and what is unsettled, person by person, today: conversations are held now, whatever month is shown. */
import { useMemo } from "react";
import type { PressureInMonth } from "../../../../shared/analysis/retention/pressure/pressure.ts";
import type { Month } from "../../../../shared/base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import {
  heldByMember,
  type Standing,
  type Standings,
  standingsFrom,
} from "../../../../shared/domain/conversation/standing.ts";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import type { Member } from "../../../../shared/domain/member.ts";
import { type TalkReminder, talkReminders, usualTalkEvery } from "../../../../shared/domain/talk-reminders.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";

export type PersonTalks = {
  readonly member: Member;
  /** Oldest first. */
  readonly checkIns: readonly CheckIn[];
  /** Worked out where it is read: of thousands a list shows a few. */
  readonly standings: Standings;
  /** Undefined for whoever is known to leave. */
  readonly reminder: TalkReminder | undefined;
};
export type Talks = {
  readonly now: Month;
  /** Months between two conversations, as this team has it. */
  readonly every: number;
  /** Whoever waits longest first. */
  readonly people: readonly PersonTalks[];
};

const withStructure = (standings: Standings, pressure: PressureInMonth["people"][number] | undefined): Standings => {
  if (pressure === undefined) return standings;
  const both = attritionCauseIds.map((cause): [AttritionCause, Standing] => [
    cause,
    { ...(standings[cause] ?? { confidenceShare: 0 }), structure: pressure.causes[cause].structure },
  ]);
  return Object.fromEntries(both);
};

export function useTalks(): Talks {
  const baseline = useWorkspace(({ workspace }) => asShown(workspace).baseline);
  const every = useWorkspace(({ workspace }) => workspace.talkEveryMonths ?? usualTalkEvery);
  const snoozed = useWorkspace(({ workspace }) => workspace.snoozedTalks);
  const pressure = latest(useAnswer("pressureInMonth", { month: 0 }));
  return useMemo(() => {
    const now = currentMonth(baseline);
    const held = heldByMember(baseline.checkIns);
    const pressed = new Map(pressure?.people.map((person) => [person.personId, person]));
    const reminders = talkReminders(baseline.members, baseline.checkIns, now, { every, snoozed: snoozed ?? [] });
    const place = new Map(reminders.map(({ memberId }, index) => [memberId, index]));
    const placeOf = ({ id }: Member) => place.get(id) ?? reminders.length;
    const people = baseline.members
      .filter(({ joined, leaves }) => joined <= now && (leaves === undefined || leaves > now))
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .map((member): PersonTalks => {
        const checkIns = held.get(member.id) ?? [];
        return {
          ...{ member, checkIns, reminder: reminders[placeOf(member)] },
          get standings() {
            return withStructure(standingsFrom(checkIns, now), pressed.get(member.id));
          },
        };
      });
    return { now, every, people };
  }, [baseline, every, snoozed, pressure]);
}
