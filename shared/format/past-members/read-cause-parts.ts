/** Several causes in one cell, as people write them: "仕組みがない 60%、昇進 40%", "chaos 3; product 1". */
import { type AttritionCause, attritionCauseIds, attritionCauses } from "../../catalogue/attrition-causes.ts";
import type { Words } from "../../base/words.ts";
import { asCauseFacts, type CauseParts } from "../../domain/past-member.ts";
import { type Parsed, refuse } from "../table/problems.ts";
import { guessCause } from "./read-reason.ts";

/** A name up to its number; what separates one pair from the next belongs to neither. */
const pairs = /[\s,、;；/・|]*([^\d]+?)[\s:：=（(]*(\d+(?:\.\d+)?)\s*[%％]?[)）]?/gu;

export function readCauseParts(cell: string): Parsed<ReturnType<typeof asCauseFacts>> {
  const text = cell.normalize("NFKC");
  const weights = new Map<AttritionCause, number>();
  let read = "";
  for (const [pair, name, number] of text.matchAll(pairs)) {
    const cause = guessCause(name!.trim());
    if (cause === undefined) return refuse("causePartsUnreadable", { value: name!.trim() });
    weights.set(cause, (weights.get(cause) ?? 0) + Number(number));
    read += pair;
  }
  const facts = asCauseFacts(Object.fromEntries(weights));
  const isWhole = read.length === text.trimEnd().length && Object.keys(facts).length > 0;
  return isWhole ? { value: facts } : refuse("causePartsUnreadable", { value: cell.trim() });
}

const percent = (part: number) => `${Number((part * 100).toPrecision(6))}%`;

/** Largest first, in both languages. */
export function causePartsInWords(causes: CauseParts | undefined): Words | undefined {
  if (causes === undefined) return undefined;
  const sorted = attritionCauseIds.filter((id) => (causes[id] ?? 0) > 0).sort((a, b) => causes[b]! - causes[a]!);
  const say = (language: "ja" | "en") =>
    sorted.map((id) => `${attritionCauses[id].name[language]} ${percent(causes[id]!)}`).join("; ");
  return { ja: say("ja"), en: say("en") };
}
