/** Facts as they were when plans were frozen. Plans frozen on the same facts share them. */
import { z } from "zod";
import { id } from "../base/quantities.ts";
import { type Baseline, baselineSchema } from "./baseline.ts";
import type { CheckIn } from "./check-in.ts";

export const keptFactsSchema = z.object({ id, facts: baselineSchema });
export type KeptFacts = z.infer<typeof keptFactsSchema>;

const withoutWords = ({ id: checkInId, memberId, held, answers }: CheckIn): CheckIn => ({
  id: checkInId,
  memberId,
  held,
  answers,
  followUps: [],
});

/** Of conversations only what a projection needs stays: what was said in confidence is not multiplied. */
export const factsToKeep = (baseline: Baseline): Baseline => ({
  ...baseline,
  checkIns: baseline.checkIns.map(withoutWords),
});
