/** How long a plan holds with the chosen safety, in the words of every screen and report. */
import type { Month } from "../base/month.ts";
import type { Formats } from "./formats.ts";
import type { Translate } from "./translate.ts";

/** `through` is the last safe month: none of them, or the whole horizon. */
export function safetySentence(
  t: Translate,
  formats: Formats,
  safetyShare: number,
  through: Month | "none" | "whole",
): string {
  const safety = formats.percent(safetyShare);
  if (through === "whole") return t("overview.breach.holdsWhole", { safety });
  if (through === "none") return t("overview.breach.holdsNever", { safety });
  return t("overview.breach.holdsThrough", { safety, month: formats.month(through) });
}
