/** What was noted in a conversation, in one cell, a line each: "said | chaos | what was said". */
import type { Basis, Remark } from "../../domain/check-in.ts";
import { type Parsed, refuse } from "../table/problems.ts";
import { causeNamed, escaped, linesOf, part, unescaped } from "./line.ts";

const longest = 2_000;
const most = 20;

export function writeRemarks(remarks: readonly Remark[] = []): string | undefined {
  const lines = remarks.map(({ basis, cause, text }) => [basis, cause ?? "", escaped(text)].join(" | "));
  return lines.length === 0 ? undefined : lines.join("\n");
}

const line = new RegExp(`^${part}\\|${part}\\|${part}$`);

/** A plain line is something that was said, about no cause in particular. */
export function readRemarks(cell: string, basisNamed: (word: string) => Basis | undefined): Parsed<readonly Remark[]> {
  const written = linesOf(cell);
  if (written.length > most) return refuse("remarkUnreadable", { line: written[most]!.trim() });
  const remarks: Remark[] = [];
  for (const one of written) {
    const [, basisWord, causeWord = "", text = ""] = line.exec(one) ?? [];
    const remark: Remark | undefined =
      basisWord === undefined
        ? { basis: "said", text: one.trim() }
        : remarkIn(basisNamed(basisWord.trim()), causeWord.trim(), unescaped(text).trim());
    if (remark === undefined || remark.text === "" || remark.text.length > longest)
      return refuse("remarkUnreadable", { line: one.trim() });
    remarks.push(remark);
  }
  return { value: remarks };
}

function remarkIn(basis: Basis | undefined, causeWord: string, text: string): Remark | undefined {
  if (basis === undefined) return undefined;
  if (causeWord === "") return { basis, text };
  const cause = causeNamed(causeWord);
  return cause && { basis, cause, text };
}
