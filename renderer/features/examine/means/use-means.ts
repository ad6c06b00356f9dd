/** What the team can pull in the month on screen, what the plan counts on in vain, and the steps that would mend it. */
import { useMemo } from "react";
import { balanceOf } from "../../../../shared/analysis/means/balance.ts";
import { handsOf } from "../../../../shared/analysis/means/hands.ts";
import { meansOf } from "../../../../shared/analysis/means/inventory.ts";
import { unbackedSteps } from "../../../../shared/analysis/means/unbacked.ts";
import type { Change } from "../../../../shared/domain/change.ts";
import { removeChange } from "../../../../shared/domain/edits/changes.ts";
import { leaveLeverAsItIs, switchLeverAt } from "../../../../shared/domain/edits/levers.ts";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { useSpeech } from "../../../i18n/use-speech.ts";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";

export type MeansShown = ReturnType<typeof useMeans>;

export function useMeans() {
  const team = useTeam();
  const { baseline, scenario, posts, month } = team;
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const speech = useSpeech(workspace, workspace);
  const edit = useEdit();
  const found = useMemo(
    () => ({
      means: meansOf(baseline, scenario, month),
      unbacked: unbackedSteps(baseline, scenario, posts),
      balance: balanceOf(baseline.levers, scenario),
      hands: handsOf(baseline, scenario),
    }),
    [baseline, scenario, month, posts],
  );
  return {
    ...{ team, speech, ...found },
    deeds: {
      start: ({ id, name }: Lever) =>
        edit({ key: "startLever", name }, switchLeverAt({ month, newId: newId("change") }, id, true)),
      leaveAsItIs: ({ id, name }: Lever) => edit({ key: "leaveLever", name }, leaveLeverAsItIs(id)),
      takeOut: ({ id }: Change) => edit({ key: "removeChange" }, removeChange(id)),
    },
  };
}
