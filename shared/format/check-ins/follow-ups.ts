/** Promises of a conversation in one cell, a line each: "[x 2026-06] 2026-05 | chaos | owner | action | lever". */
import { isMonth, type Month } from "../../base/month.ts";
import { id } from "../../base/quantities.ts";
import type { FollowUp } from "../../domain/check-in.ts";
import { type Parsed, refuse } from "../table/problems.ts";
import { parseMonth } from "../table/values/month.ts";
import { causeNamed, escaped, linesOf, part, unescaped } from "./line.ts";

export type FollowUpFacts = Omit<FollowUp, "id">;

export function writeFollowUps(followUps: readonly FollowUp[]): string | undefined {
  const lines = followUps.map(({ done, doneIn, due, cause, owner, action, leverId }) => {
    const mark = done ? (doneIn === undefined ? "x" : `x ${doneIn}`) : " ";
    const parts = [
      due ?? "",
      cause,
      escaped(owner ?? ""),
      escaped(action),
      ...(leverId === undefined ? [] : [leverId]),
    ];
    return `[${mark}] ${parts.join(" | ")}`;
  });
  return lines.length === 0 ? undefined : lines.join("\n");
}

const line = new RegExp(String.raw`^\[([ xX]?)\s*([^\]|]*)\]\s?${part}\|${part}\|${part}\|${part}(?:\|${part})?$`);

/** A plain line is an action with nobody, no month and no known cause. */
export function readFollowUps(cell: string): Parsed<readonly FollowUpFacts[]> {
  const followUps: FollowUpFacts[] = [];
  for (const written of linesOf(cell)) {
    const read = line.test(written) ? readLine(written) : plainLine(written.trim());
    if (read === undefined) return refuse("followUpUnreadable", { line: written.trim() });
    followUps.push(read);
  }
  return { value: followUps };
}

const plainLine = (action: string): FollowUpFacts | undefined =>
  action.length > 120 ? undefined : { action, cause: "other", done: false };

function readLine(written: string): FollowUpFacts | undefined {
  const [, mark = "", doneWord = "", due = "", causeWord = "", owner = "", action = "", leverWord = ""] =
    line.exec(written) ?? [];
  const cause = causeNamed(causeWord.trim());
  const [month, doneIn] = [monthIn(due.trim()), monthIn(doneWord.trim())];
  const lever = leverWord.trim() === "" ? undefined : id.safeParse(leverWord.trim());
  const words = { action: unescaped(action).trim(), owner: unescaped(owner).trim() };
  if (cause === undefined || month === "unreadable" || doneIn === "unreadable" || lever?.success === false)
    return undefined;
  if (words.action === "" || words.action.length > 120 || words.owner.length > 120) return undefined;
  const done = mark.toLowerCase() === "x";
  return {
    action: words.action,
    ...(words.owner !== "" && { owner: words.owner }),
    ...(month !== undefined && { due: month }),
    cause,
    ...(lever !== undefined && { leverId: lever.data }),
    done,
    ...(done && doneIn !== undefined && { doneIn }),
  };
}

function monthIn(text: string): Month | "unreadable" | undefined {
  if (text === "") return undefined;
  if (isMonth(text)) return text;
  const parsed = parseMonth(text);
  return "value" in parsed ? parsed.value : "unreadable";
}
