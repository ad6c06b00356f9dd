/** What the user looks at, shared by the screens about people: the month, the person, and the way to somewhere else. */
import { createContext, use } from "react";
import type { Finding } from "../../shared/catalogue/findings.ts";
import type { ChosenViews, Place } from "./place.ts";

export type Focus = {
  /** Months after the plan's first one; within the plan. */
  readonly monthIndex: number;
  readonly showMonth: (index: number) => void;
  /** A post of `teamAt`; undefined where nobody is chosen, or whoever was is in the plan no longer. */
  readonly personId: string | undefined;
  readonly choosePerson: (postId: string | undefined) => void;
  /** The dated change that the timeline is to show; undefined once it has. */
  readonly changeId: string | undefined;
  readonly forgetChange: () => void;
  /** The finding that is shown in full; undefined where nobody has chosen one. */
  readonly findingId: Finding | undefined;
  readonly chooseFinding: (findingId: Finding) => void;
  /** Of each screen that has several, the one that is open or was last. */
  readonly views: ChosenViews;
  readonly goTo: (place: Place) => void;
  /** Brings in or writes out a table of people, accounts or metrics. */
  readonly openTables: (way: "import" | "export") => void;
};

export const FocusContext = createContext<Focus | undefined>(undefined);

export function useFocus(): Focus {
  const focus = use(FocusContext);
  if (focus === undefined) throw new Error("useFocus needs a FocusContext above it");
  return focus;
}
