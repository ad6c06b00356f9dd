/** How people are named on screen: by their names, or, while names are hidden, by an alias that stays theirs. */
import { createContext, use } from "react";

export type Names = {
  readonly areHidden: boolean;
  /** The name or the alias of a member; an empty text for someone who is not on the team. */
  readonly nameOf: (memberId: string) => string;
};

export const NamesContext = createContext<Names | undefined>(undefined);

export function useNames(): Names {
  const names = use(NamesContext);
  if (names === undefined) throw new Error("useNames needs a NamesContext above it");
  return names;
}
