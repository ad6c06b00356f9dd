/**
 * The two core skills decide how far a CS person goes: whoever has neither consulting nor commercial skill meets a ceiling, however
 * long they stay (domain.md, section 1).
 */
import { type SkillLevels, withHelp } from "./skilled.ts";

export type CoreStanding =
  /** At least one of the two, with some help or better. */
  | "has"
  /** Both were seen, and neither is there yet. */
  | "neither"
  /** One was not seen, and the other is not there: it cannot be said. */
  | "unseen";

export function coreStanding({ consulting, commercial }: SkillLevels): CoreStanding {
  if ((consulting ?? 0) >= withHelp || (commercial ?? 0) >= withHelp) return "has";
  return consulting === undefined || commercial === undefined ? "unseen" : "neither";
}
