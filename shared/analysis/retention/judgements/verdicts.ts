/** What became of each judgement: it is resolved by what happened, and counts on the day it was about, not before. */
import { addMonths, type Month } from "../../../base/month.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import type { Judgement } from "../../../domain/judgement.ts";
import type { Member } from "../../../domain/member.ts";
import type { PastMember } from "../../../domain/past-member.ts";

/**
 * `open`: its term is not over. `left`, `stayed`: it is. `void`: the company decided, or nobody knows of the person any more.
 * Whoever has left already still counts as open until the term is over: counting leavers early and stayers late would make every
 * forecast look too low.
 */
export type Became = "open" | "left" | "stayed" | "void";

export type Resolved = {
  readonly judgement: Judgement;
  readonly became: Became;
  /** The last month of its term. */
  readonly until: Month;
  /** The stay it is about; undefined where nobody knows of it. */
  readonly stay: Pick<Member | PastMember, "joined" | "mix"> | undefined;
  /** Their last month, where they have left. */
  readonly left: Month | undefined;
};

/** The last month that a judgement speaks of. Made during a month, it is about those that follow. */
const termOf = ({ made, termMonths }: Judgement): Month => addMonths(made, termMonths);

function becameOf(judgement: Judgement, past: PastMember | undefined, isHere: boolean, asOf: Month): Became {
  if (past === undefined && !isHere) return "void";
  const until = termOf(judgement);
  // Whoever was already leaving in the month of the judgement says nothing about those that follow.
  if (past?.left === judgement.made) return "void";
  const hasLeftWithin = past !== undefined && past.left <= until;
  if (hasLeftWithin && past.departure === "companyDecision") return "void";
  if (asOf < until) return "open";
  return hasLeftWithin ? "left" : "stayed";
}

/** All judgements of the facts, in their order. */
export function resolveJudgements({ asOf, members, pastMembers = [], judgements = [] }: Baseline): readonly Resolved[] {
  const here = new Map(members.map((member) => [member.id, member]));
  return judgements.map((judgement) => {
    const { memberId, made } = judgement;
    const past = pastMembers.find(({ id, joined, left }) => id === memberId && joined <= made && made <= left);
    const found = here.get(memberId);
    const member = found && found.joined <= made ? found : undefined;
    return {
      judgement,
      became: becameOf(judgement, past, member !== undefined, asOf),
      until: termOf(judgement),
      stay: past ?? member,
      left: past?.left,
    };
  });
}
