import { useState } from "react";
import type { Entry, TeamRow } from "./team-rows.ts";

/**
 * Rows keep their places while somebody works in them: a person whose salary is corrected in a table sorted by salary must
 * not jump away from under the hand. They are put in order anew when anything else about the view changes.
 */
export function useSteadyOrder(rows: readonly TeamRow[], entries: readonly Entry[], basis: string): readonly TeamRow[] {
  const [kept, setKept] = useState({ basis, keys: rows.map(({ key }) => key) });
  // Groups say how many they are: they follow at once.
  if (rows.some(({ kind }) => kind === "group")) return rows;
  if (kept.basis !== basis) {
    setKept({ basis, keys: rows.map(({ key }) => key) });
    return rows;
  }
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return kept.keys.flatMap((key) => byKey.get(key) ?? []);
}
