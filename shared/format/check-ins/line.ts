/** Several things in one cell, a line each, their parts between upright strokes: "said | chaos | what was said". */
import { type AttritionCause, attritionCauseIds, attritionCauses } from "../../catalogue/attrition-causes.ts";
import { nameKey } from "../table/plain-text.ts";

export const escaped = (text: string) =>
  text.replace(/[\\|\n\r]/g, (sign) => `\\${{ "\n": "n", "\r": "r" }[sign] ?? sign}`);
export const unescaped = (text: string) =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign === "r" ? "\r" : sign));

/** A part as it may stand in a pattern: a stroke inside it is escaped. */
export const part = String.raw`((?:\\.|[^|\\])*)`;

export const linesOf = (cell: string): readonly string[] =>
  cell.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");

export const causeNamed = (word: string): AttritionCause | undefined =>
  attritionCauseIds.find((id) =>
    [id, attritionCauses[id].name.ja, attritionCauses[id].name.en].some((name) => nameKey(name) === nameKey(word)),
  );
