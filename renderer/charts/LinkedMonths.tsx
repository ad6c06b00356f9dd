import { type ReactNode, useMemo, useState } from "react";
import { type LinkedMonth, LinkedMonthContext } from "./linked-month.ts";

/** The charts within share the month under the cursor. */
export function LinkedMonths({ children }: { readonly children: ReactNode }) {
  const [index, move] = useState(0);
  const [isOpen, open] = useState(false);
  const linked = useMemo<LinkedMonth>(() => ({ index, isOpen, move, open }), [index, isOpen]);
  return <LinkedMonthContext value={linked}>{children}</LinkedMonthContext>;
}
