/** Facts as they were when plans were frozen. Plans frozen on the same facts share them. */
import { z } from "zod";
import { id } from "../base/quantities.ts";
import { type Baseline, baselineSchema } from "./baseline.ts";
import type { CheckIn } from "./check-in.ts";
import { freeWords } from "./free-words.ts";
import type { PastMember } from "./past-member.ts";
import { frozenSchema } from "./scenario.ts";

export const keptFactsSchema = z.object({ id, facts: baselineSchema });
export type KeptFacts = z.infer<typeof keptFactsSchema>;

/** How a plan is frozen where there is no workspace around it: with the facts themselves in place of their id. */
export const frozenAloneSchema = frozenSchema.omit({ factsId: true }).extend({ facts: baselineSchema });
export type FrozenAlone = z.infer<typeof frozenAloneSchema>;

const withoutWords = ({ id: checkInId, memberId, held, answers }: CheckIn): CheckIn => ({
  id: checkInId,
  memberId,
  held,
  answers,
  followUps: [],
});

const withoutReasons = ({ sealed: _s, sealedBefore: _b, ...past }: PastMember): PastMember =>
  freeWords.pastMember.without(past);

/** Of conversations only what a projection needs stays, and of candidates nothing: what was said in confidence is not multiplied. */
export const factsToKeep = ({ candidates: _, ...baseline }: Baseline): Baseline => ({
  ...baseline,
  checkIns: baseline.checkIns.map(withoutWords),
  ...(baseline.pastMembers && { pastMembers: baseline.pastMembers.map(withoutReasons) }),
});
