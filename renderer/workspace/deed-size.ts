import type { Patch } from "immer";
import type { Deed } from "./history.ts";

/** Values in one deed beyond which the whole document, of which most is written already, is the smaller thing to write. */
const mostValues = 20_000;

/** Another workspace in place of this one, an import of thousands: too much for a line of the journal. */
export function isLarge(deed: Deed): boolean {
  if (deed.kind !== "edit") return false;
  let left = mostValues;
  function count(value: unknown): void {
    left -= 1;
    if (left < 0 || typeof value !== "object" || value === null) return;
    for (const each of Object.values(value)) {
      count(each);
      if (left < 0) return;
    }
  }
  const countAll = (patches: readonly Patch[]) => patches.forEach(({ value }) => count(value));
  countAll(deed.patches);
  countAll(deed.inverse);
  return left < 0;
}
