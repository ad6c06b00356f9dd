import { changeLevel, type LevelFacts } from "../../../../shared/domain/edits/ladder.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";

/** Changes facts of one level, as one step to undo each. */
export function useLevelEdit({ id, name }: Level): (facts: LevelFacts) => void {
  const edit = useEdit();
  return (facts) => edit({ key: "changeLevel", name }, changeLevel(id, facts));
}
