/** People who have left, one stay a row. A list of everybody, past and present, will do. */
import { memberTypeIds } from "../../catalogue/member-types.ts";
import { addPastMembers, removePastMembers } from "../../domain/edits/past-members.ts";
import type { PastMember } from "../../domain/past-member.ts";
import { mixFrom } from "../table/common-fields.ts";
import { createKind } from "../table/kind.ts";
import { person, text } from "../table/value.ts";
import type { PastMemberFacts, PastMemberRow } from "./facts.ts";
import { type PastMemberField, pastMemberFields } from "./fields.ts";
import { matchLeavers } from "./match-leavers.ts";
import { guessDeparture, isCauseName } from "./read-reason.ts";

function understand({ facts, problems, problemAt, isMapped }: PastMemberRow): void {
  if (problems[0]?.code === "cellsShifted") return;
  const { reason } = facts;
  const name = facts.name ?? ([facts.familyName, facts.givenName].filter(Boolean).join(" ") || undefined);
  const mix = mixFrom(facts);
  if (mix === "all zero") problems.push(problemAt(memberTypeIds.find(isMapped) ?? "type", "weightsAllZero"));
  Object.assign(facts, name !== undefined && { name });
  if (mix !== undefined && mix !== "all zero") Object.assign(facts, { mix });
  if (reason === undefined) return;
  const departure = facts.departure ?? guessDeparture(reason);
  // A reason in the product's own words is what is believed, not what was said.
  const statedReason = facts.statedReason ?? (isCauseName(reason) ? undefined : reason);
  Object.assign(facts, departure && { departure }, statedReason !== undefined && { statedReason });
}

export const pastMembers = createKind<PastMemberField, PastMemberFacts, PastMember>({
  id: "pastMembers",
  name: { ja: "退職者", en: "Past members" },
  fields: pastMemberFields,
  needs: [["joined"], ["left"]],
  summary: ["name", "joined", "left", "departure", "cause", "statedReason"],
  understand,
  match: matchLeavers,
  subjectOf: ({ id, name, joined, left }) => person(id, name) ?? text(`${joined} – ${left}`)!,
  things: ({ pastMembers = [] }) => pastMembers,
  put: addPastMembers,
  remove: removePastMembers,
});
