/** Work between teams: what one hands to the next, and what falls to the ground where nobody's target includes it. */
import { z } from "zod";
import { id, label, note } from "../base/quantities.ts";
import { ownerFields } from "./owners.ts";

export const workBetweenSchema = z.object({
  id,
  name: label,
  /** The hand-over of the catalogue it was taken from. */
  catalogueId: id.optional(),
  /** A team of the catalogue (`modelTeams`) by its id, or another by its name. */
  from: label,
  to: label,
  /** Teams whose target includes it; nobody's while empty. */
  targetOf: z.array(label).max(20),
  /** What the other side has to learn. */
  passes: note.optional(),
  /** What does not arrive. */
  losses: note.optional(),
  ...ownerFields,
});
export type WorkBetween = z.infer<typeof workBetweenSchema>;
