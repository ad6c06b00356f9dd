/** Promises of a conversation in one cell, a line each: "[x] 2026-05 | chaos | owner | action". */
import { isMonth, type Month } from "../../base/month.ts";
import { type AttritionCause, attritionCauseIds, attritionCauses } from "../../catalogue/attrition-causes.ts";
import type { CheckIn } from "../../domain/check-in.ts";
import { nameKey } from "../table/plain-text.ts";
import { type Parsed, refuse } from "../table/problems.ts";
import { parseMonth } from "../table/values/month.ts";

type FollowUp = CheckIn["followUps"][number];
export type FollowUpFacts = Omit<FollowUp, "id">;

const escaped = (text: string) => text.replace(/[\\|\n\r]/g, (sign) => `\\${{ "\n": "n", "\r": "r" }[sign] ?? sign}`);
const unescaped = (text: string) =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign === "r" ? "\r" : sign));

export function writeFollowUps(followUps: readonly FollowUp[]): string | undefined {
  const lines = followUps.map(
    ({ done, due, cause, owner, action }) =>
      `[${done ? "x" : " "}] ${[due ?? "", cause, escaped(owner ?? ""), escaped(action)].join(" | ")}`,
  );
  return lines.length === 0 ? undefined : lines.join("\n");
}

const line = /^\[([ xX]?)\]\s?((?:\\.|[^|\\])*)\|((?:\\.|[^|\\])*)\|((?:\\.|[^|\\])*)\|((?:\\.|[^|\\])*)$/;

/** A plain line is an action with nobody, no month and no known cause. */
export function readFollowUps(cell: string): Parsed<readonly FollowUpFacts[]> {
  const followUps: FollowUpFacts[] = [];
  for (const written of cell.split(/\r\n|\r|\n/)) {
    if (written.trim() === "") continue;
    const read = line.test(written) ? readLine(written) : plainLine(written.trim());
    if (read === undefined) return refuse("followUpUnreadable", { line: written.trim() });
    followUps.push(read);
  }
  return { value: followUps };
}

const plainLine = (action: string): FollowUpFacts | undefined =>
  action.length > 120 ? undefined : { action, cause: "other", done: false };

function readLine(written: string): FollowUpFacts | undefined {
  const [, mark = "", due = "", causeWord = "", owner = "", action = ""] = line.exec(written) ?? [];
  const cause = causeNamed(causeWord.trim());
  const month = monthIn(due.trim());
  const words = { action: unescaped(action).trim(), owner: unescaped(owner).trim() };
  if (cause === undefined || month === "unreadable") return undefined;
  if (words.action === "" || words.action.length > 120 || words.owner.length > 120) return undefined;
  return {
    action: words.action,
    ...(words.owner !== "" && { owner: words.owner }),
    ...(month !== undefined && { due: month }),
    cause,
    done: mark.toLowerCase() === "x",
  };
}

const causeNamed = (word: string): AttritionCause | undefined =>
  attritionCauseIds.find((id) =>
    [id, attritionCauses[id].name.ja, attritionCauses[id].name.en].some((name) => nameKey(name) === nameKey(word)),
  );

function monthIn(text: string): Month | "unreadable" | undefined {
  if (text === "") return undefined;
  if (isMonth(text)) return text;
  const parsed = parseMonth(text);
  return "value" in parsed ? parsed.value : "unreadable";
}
