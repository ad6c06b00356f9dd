import { Circle, CircleDashed, CircleDot, CirclePlus, UsersRound } from "lucide-react";
import type { CellLook } from "./duties.view.ts";

const marks = {
  owner: <Circle size={13} fill="currentColor" aria-hidden />,
  shared: <UsersRound size={14} aria-hidden />,
  leaving: <CircleDot size={14} aria-hidden />,
  away: <CircleDashed size={14} aria-hidden />,
  suggested: <CirclePlus size={14} aria-hidden />,
} as const;

/** How somebody stands to a duty, by shape first and colour second. */
export function DutyMark({ look }: { readonly look: CellLook }) {
  if (look === "none") return undefined;
  return (
    <span className="duties-mark" data-look={look}>
      {marks[look]}
    </span>
  );
}
