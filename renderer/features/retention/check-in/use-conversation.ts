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
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";

export type PersonTalks = {
  readonly member: Member;
  /** Oldest first. */
  readonly checkIns: readonly CheckIn[];
  readonly standings: Standings;
};
export type Talks = { readonly now: Month; readonly people: readonly PersonTalks[] };

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
  const pressure = latest(useAnswer("pressureInMonth", { month: 0 }));
  return useMemo(() => {
    const now = currentMonth(baseline);
    const held = heldByMember(baseline.checkIns);
    const pressed = new Map(pressure?.people.map((person) => [person.personId, person]));
    const people = baseline.members
      .filter(({ leaves }) => leaves === undefined || leaves > now)
      .map((member): PersonTalks => {
        const checkIns = held.get(member.id) ?? [];
        return {
          ...{ member, checkIns },
          standings: withStructure(standingsFrom(checkIns, now), pressed.get(member.id)),
        };
      });
    return { now, people };
  }, [baseline, pressure]);
}
