/** For whom the window is arranged, and what that role sees: every screen asks before it shows what not everyone does. */
import { createContext, use } from "react";
import type { Sight } from "./sight.ts";

export const RoleContext = createContext<Sight | undefined>(undefined);

export function useRole(): Sight {
  const sight = use(RoleContext);
  if (sight === undefined) throw new Error("useRole needs a RoleContext above it");
  return sight;
}
