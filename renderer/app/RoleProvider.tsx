import { type ReactNode, useMemo } from "react";
import { sightOf } from "../role/sight.ts";
import { RoleContext } from "../role/use-role.ts";
import { useFrame } from "./use-frame.ts";

/** Decides, for every screen at once, whom the window is arranged for. */
export function RoleProvider({ children }: { children: ReactNode }) {
  const role = useFrame(({ preferences }) => preferences.role ?? "head");
  return <RoleContext value={useMemo(() => sightOf(role), [role])}>{children}</RoleContext>;
}
