/** One month for several charts: where one of them is read, all of them are. */
import { createContext } from "react";

export type LinkedMonth = {
  readonly index: number;
  /** Somebody reads one of them. */
  readonly isOpen: boolean;
  readonly move: (index: number) => void;
  readonly open: (isOpen: boolean) => void;
};

/** Without it each chart has a month of its own. */
export const LinkedMonthContext = createContext<LinkedMonth | undefined>(undefined);
