import { z } from "zod";
import { type AttritionCause, attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { departureIds } from "../catalogue/departures.ts";
import { id, label, note, share } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";
import { mixSchema } from "./mix.ts";
import { sealedBeforeSchema, sealedSchema } from "./note-seal.ts";

/** Parts add up to 1 within this, so that a third typed three times as 0.33 is a whole. */
const tolerance = 0.015;

export const causePartsSchema = z
  .partialRecord(z.enum(attritionCauseIds), share)
  .refine(
    (parts) => Math.abs(Object.values(parts).reduce((sum, part) => sum + part, 0) - 1) <= tolerance,
    "parts of causes that add up to 1",
  );

/** How much each cause is believed to have weighed. Real resignations are composite. */
export type CauseParts = Readonly<Partial<Record<AttritionCause, number>>>;

/** Somebody who was on the team, kept for what it teaches: when they came, when they went and why. */
export const pastMemberSchema = z.object({
  id,
  /** No figure needs it; absent where people are kept unnamed. */
  name: label.optional(),
  joined: monthSchema,
  /** Their last month on the team. */
  left: monthSchema,
  departure: z.enum(departureIds),
  /** What is believed to be behind it, where that is one thing; absent when nobody knows. */
  cause: z.enum(attritionCauseIds).optional(),
  /** The same where it was several things; it then stands in the place of `cause`. */
  causes: causePartsSchema.optional(),
  /** In their own words, which are often polite. */
  statedReason: note.optional(),
  /** What we think was behind it, kept apart from what was said. */
  believedReason: note.optional(),
  /** The two reasons under the workspace's note seal; they are absent then. */
  sealed: sealedSchema.optional(),
  sealedBefore: sealedBeforeSchema.optional(),
  /** Who wrote this down. */
  recordedBy: label.optional(),
  mix: mixSchema.optional(),
});
export type PastMember = z.infer<typeof pastMemberSchema>;

type WithCauses = Pick<PastMember, "cause" | "causes">;

/** The parts, adding up to exactly 1; undefined when nobody knows. */
export function causePartsOf({ cause, causes }: WithCauses): CauseParts | undefined {
  if (causes === undefined) return cause && { [cause]: 1 };
  const total = Object.values(causes).reduce((sum, part) => sum + part, 0);
  const parts = attritionCauseIds.flatMap((id) => ((causes[id] ?? 0) > 0 ? [[id, causes[id]! / total] as const] : []));
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** The cause that weighed most; ties go to the first in catalogue order. */
export function mainCauseOf(past: WithCauses): AttritionCause | undefined {
  const parts = causePartsOf(past);
  if (parts === undefined) return undefined;
  return attritionCauseIds.reduce((most, id) => ((parts[id] ?? 0) > (parts[most] ?? 0) ? id : most));
}

/** Weights of any size as the facts of an exit record: nothing, one cause, or parts to two digits. */
export function asCauseFacts(weights: CauseParts): WithCauses {
  const parts = causePartsOf({ causes: { ...weights } });
  if (parts === undefined) return {};
  const [[only] = [], ...others] = Object.entries(parts) as [AttritionCause, number][];
  if (only !== undefined && others.length === 0) return { cause: only };
  return { causes: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, Math.round(part * 1e4) / 1e4])) };
}
