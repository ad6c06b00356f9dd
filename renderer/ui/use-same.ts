import { useState } from "react";

/** The value of before for as long as the new one says the same: whoever depends on it has nothing to do anew. */
export function useSame<Value>(value: Value, isSame: (before: Value, now: Value) => boolean): Value {
  const [kept, keep] = useState(value);
  if (kept === value || isSame(kept, value)) return kept;
  keep(value);
  return value;
}

/** For lists of what can be told apart by being another. */
export const areSameLists = <Item>(before: readonly Item[], now: readonly Item[]): boolean =>
  before.length === now.length && before.every((item, index) => item === now[index]);
