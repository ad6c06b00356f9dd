/** The Career screens on the sample, with an analyst who answers at once in few futures. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { FocusProvider } from "../../../../../renderer/app/FocusProvider.tsx";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { AnalystContext } from "../../../../../renderer/analyst/use-answer.ts";
import { type Aside, AsideContext } from "../../../../../renderer/simulator/aside.ts";
import { questions } from "../../../../../shared/analysis/questions.ts";
import type { Workspace } from "../../../../../shared/domain/workspace.ts";
import { openWindow } from "../../../app/open-window.tsx";

type Ask = (plan: unknown, asked: unknown, tools: { onProgress(doneShare: number): void }) => unknown;

export const analyst: Analyst = {
  ask: (question, plan, asked, onProgress = () => undefined) => ({
    result: Promise.resolve().then(() => (questions[question] as Ask)(plan, asked, { onProgress })) as never,
    drop: () => undefined,
  }),
};

/** What steps are worth to the team is not this screen's to work out. */
const aside: Aside = {
  project: () => ({ result: Promise.resolve(undefined), drop: () => undefined }),
  valueOptions: () => ({ result: Promise.resolve([]), drop: () => undefined }),
  comparePlans: () => ({ result: Promise.resolve(undefined), drop: () => undefined }),
};

export function openCareers(view: ReactNode, prepare: (draft: Workspace) => void = () => undefined) {
  const { workspace, frame, Around } = openWindow();
  workspace.getState().edit({ key: "other" }, (draft) => {
    for (const scenario of draft.scenarios) Object.assign(scenario, { months: 18, trials: 30 });
    prepare(draft);
  });
  render(
    <AnalystContext value={analyst}>
      <AsideContext value={aside}>
        <Around>
          <FocusProvider>{view}</FocusProvider>
        </Around>
      </AsideContext>
    </AnalystContext>,
  );
  return { workspace, frame, user: userEvent.setup(), screen };
}
