/** Colours, letters and measures of office slides: those of the light theme, which is what a wall and a printer want. */
import type { Language } from "../../../base/words.ts";
import type { MemberType } from "../../../catalogue/member-types.ts";
import type { Box } from "../../../presentation/layout.ts";

export const colours = {
  text: "1D1B18",
  soft: "57524A",
  line: "DDD8CF",
  strongLine: "8A857C",
  surface: "FFFFFF",
  sunken: "F6F4F0",
  accent: "1F5F99",
  accentSoft: "E3EDF6",
  /** The two bands of a fan, as they look on white. */
  wideBand: "DFE8F1",
  narrowBand: "B5CADE",
  loss: "B3261E",
} as const;

/** Told apart by dashes as well; what comes after them is grey. */
const seriesColours = ["1F5F99", "D55E00", "008A66", "7A5EA8", "8A857C"] as const;
export const seriesDashes = ["solid", "lgDash", "sysDash", "lgDashDot", "solid"] as const;
export const colourOf = (index: number): string => seriesColours[Math.min(index, seriesColours.length - 1)]!;

export const typeColours: Readonly<Record<MemberType, string>> = {
  sales: "D55E00",
  support: "008A66",
  analyst: "0072B2",
};

/** Faces that PowerPoint has wherever Japanese is read; kana and kanji are set in the second. */
export const faceFor = (language: Language): string => (language === "ja" ? eastAsianFace : "Calibri");
export const eastAsianFace = "Yu Gothic";
export const languageTag: Readonly<Record<Language, string>> = { ja: "ja-JP", en: "en-US" };

/** A sheet of 1280 × 720 units is 13⅓ by 7½ inches. */
export const inches = (units: number): number => units / 96;
/** Sizes of letters. */
export const points = (units: number): number => Math.round(units * 0.75 * 2) / 2;

export const placeOf = ({ x, y, width, height }: Box) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});
