/**
 * What in the pressure on a person is worth a conversation, and why. It says that something is not settled, never that somebody
 * is about to leave. Limits are assumptions, named below.
 */
import { type AttritionCause, attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import type { CausePressure, PersonPressure } from "./pressure.ts";

/** From here on a cause counts as pressing: a third of the way from an ordinary team to the end of the scale. */
export const pressing = 1 / 3;
/** Months after which an answer is old: the longer end of the usual rhythm of such conversations. */
export const oldMonths = 6;
/** The work weighs clearly, and nobody has asked. */
const clearly = 0.5;
/** Answer and work tell so different stories that one of them must be missing something. */
const farApart = 0.7;
/** An answer that counts less than this tells no story any more. */
const stillCounts = 0.25;

export type Look = "rising" | "unasked" | "old" | "apart";

export const isPressing = ({ blended }: CausePressure): boolean => blended >= pressing;

/** The most telling reason; undefined where nothing is unsettled. */
export function lookOf(cause: CausePressure): Look | undefined {
  const { answer, structure, trend } = cause;
  if (answer === undefined) return structure >= clearly ? "unasked" : undefined;
  if (isPressing(cause) && trend === "rising") return "rising";
  const apart = Math.abs(answer.pressure - structure) >= farApart && Math.max(answer.pressure, structure) >= clearly;
  if (apart && answer.weight >= stillCounts) return "apart";
  if (Math.max(answer.pressure, structure) >= pressing && answer.ageMonths > oldMonths) return "old";
  return undefined;
}

export const pressingCauses = ({ causes }: PersonPressure): readonly AttritionCause[] =>
  attritionCauseIds.filter((cause) => isPressing(causes[cause]));
