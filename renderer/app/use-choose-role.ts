import type { Role } from "../../shared/ipc/roles.ts";
import { useNotes } from "../notes/use-notes.ts";
import { useRole } from "../role/use-role.ts";
import { useFrame } from "./use-frame.ts";

/** Taking a role is done at once. Leaving the presenter's is asked about: what comes back may be on a wall. */
export function useChooseRole(): (role: Role) => void {
  const { role: current, opensSealedNotes } = useRole();
  const prefer = useFrame((frame) => frame.prefer);
  const lay = useFrame((frame) => frame.lay);
  const areOpen = useNotes(({ opened }) => opened !== undefined);
  const closeNotes = useNotes((state) => state.close);
  return (role) => {
    if (role === current) return;
    // Nobody else reads on with the passphrase of whoever opened them.
    if (opensSealedNotes && areOpen) void closeNotes();
    if (current === "presenter") lay({ kind: "leave-presenting", role });
    else prefer({ role });
  };
}
