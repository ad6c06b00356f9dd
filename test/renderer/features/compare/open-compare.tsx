/** The Compare screen in a window without a machine below it: plans are scored in this thread, in a few futures of a year. */
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FocusProvider } from "../../../../renderer/app/FocusProvider.tsx";
import { ComparePage } from "../../../../renderer/features/compare/ComparePage.tsx";
import { type Aside, AsideContext } from "../../../../renderer/simulator/aside.ts";
import { scoreOnGround } from "../../../../shared/analysis/comparison/score-on-ground.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { inProcessSimulator } from "../../../../shared/simulation/in-process-simulator.ts";
import { openWindow } from "../../app/open-window.tsx";

/** Counts what it was asked. */
function inThisThread(asked: (readonly string[])[]): Aside {
  const never = () => ({ result: new Promise<never>(() => undefined), drop: () => undefined });
  return {
    project: never,
    valueOptions: never,
    comparePlans(plans, ground, watch) {
      asked.push(plans.map(({ scenario }) => scenario.name));
      let isWanted = true;
      const work = async () => {
        await Promise.resolve();
        const isDone = await scoreOnGround(plans, ground, [inProcessSimulator()], {
          ...watch,
          isWanted: () => isWanted,
        });
        return isDone ? true : undefined;
      };
      return { result: work(), drop: () => (isWanted = false) };
    },
  };
}

export function openCompare(change: (draft: Workspace) => void = () => undefined) {
  const window = openWindow();
  const { workspace, frame, Around } = window;
  workspace.getState().edit({ key: "loadSample" }, (draft) => {
    for (const scenario of draft.scenarios) Object.assign(scenario, { months: 6, trials: 30 });
    change(draft);
  });
  const asked: (readonly string[])[] = [];
  const aside = inThisThread(asked);
  let broughtIn = 0;
  const shown = (
    <AsideContext value={aside}>
      <Around>
        <FocusProvider>
          <ComparePage onBringIn={() => (broughtIn += 1)} hasSingleKeys />
        </FocusProvider>
      </Around>
    </AsideContext>
  );
  const view = render(shown);
  return {
    ...{ asked, frame },
    user: userEvent.setup(),
    broughtIn: () => broughtIn,
    edit: (recipe: (draft: Workspace) => void) => act(() => workspace.getState().edit({ key: "loadSample" }, recipe)),
    open: () => workspace.getState().workspace,
    leave: () => view.unmount(),
    comeBack: () => render(shown),
  };
}
