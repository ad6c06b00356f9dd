import { type ReactNode, useMemo } from "react";
import { activeScenario } from "../../shared/domain/workspace.ts";
import { type Focus, FocusContext } from "../focus/use-focus.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { useFrame } from "./use-frame.ts";

/** What the user looks at lives in the frame, so that it outlives the screens; it stays within the plan on screen. */
export function FocusProvider({ children }: { children: ReactNode }) {
  const months = useWorkspace(({ workspace }) => activeScenario(workspace).months);
  const chosenMonth = useFrame((frame) => frame.monthIndex);
  const personId = useFrame((frame) => frame.personId);
  const changeId = useFrame((frame) => frame.changeId);
  const forgetChange = useFrame((frame) => frame.forgetChange);
  const findingId = useFrame((frame) => frame.findingId);
  const chooseFinding = useFrame((frame) => frame.chooseFinding);
  const views = useFrame((frame) => frame.views);
  const showMonth = useFrame((frame) => frame.showMonth);
  const choosePerson = useFrame((frame) => frame.choosePerson);
  const goTo = useFrame((frame) => frame.open);
  const lay = useFrame((frame) => frame.lay);
  const monthIndex = Math.min(chosenMonth, months - 1);
  const focus = useMemo<Focus>(
    () => ({
      ...{ monthIndex, showMonth, personId, choosePerson, changeId, forgetChange, views, goTo },
      ...{ findingId, chooseFinding },
      openTables: (way) => lay({ kind: `${way}-table` }),
    }),
    [monthIndex, showMonth, personId, choosePerson, changeId, forgetChange, findingId, chooseFinding, views, goTo, lay],
  );
  return <FocusContext value={focus}>{children}</FocusContext>;
}
