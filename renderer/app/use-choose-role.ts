import type { Role } from "../../shared/ipc/roles.ts";
import { useRole } from "../role/use-role.ts";
import { useFrame } from "./use-frame.ts";

/** Taking a role is done at once. Leaving the presenter's is asked about: what comes back may be on a wall. */
export function useChooseRole(): (role: Role) => void {
  const { role: current } = useRole();
  const prefer = useFrame((frame) => frame.prefer);
  const lay = useFrame((frame) => frame.lay);
  return (role) => {
    if (role === current) return;
    if (current === "presenter") lay({ kind: "leave-presenting", role });
    else prefer({ role });
  };
}
