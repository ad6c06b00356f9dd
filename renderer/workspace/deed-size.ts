import type { Deed, Step } from "./history.ts";

/** Values in one deed beyond which the whole document, of which most is written already, is the smaller thing to write. */
const mostValues = 20_000;

/** Looks no further than it must. */
export function holdsMoreThan(values: number, steps: readonly Pick<Step, "patches" | "inverse">[]): boolean {
  let left = values;
  function count(value: unknown): void {
    left -= 1;
    if (left < 0 || typeof value !== "object" || value === null) return;
    for (const each of Object.values(value)) {
      count(each);
      if (left < 0) return;
    }
  }
  for (const { patches, inverse } of steps) for (const { value } of [...patches, ...inverse]) count(value);
  return left < 0;
}

/** Another workspace in place of this one, an import of thousands: too much for a line of the journal. */
export const isLarge = (deed: Deed): boolean => deed.kind === "edit" && holdsMoreThan(mostValues, [deed]);
