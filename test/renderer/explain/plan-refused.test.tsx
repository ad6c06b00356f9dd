// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { FocusProvider } from "../../../renderer/app/FocusProvider.tsx";
import { PlanRefused } from "../../../renderer/explain/PlanRefused.tsx";
import { openWindow } from "../app/open-window.tsx";

const error = { code: "plan/circle-of-managers", names: ["Aoki", "Baba"] } as const;

function openRefused() {
  const { Around, workspace } = openWindow();
  const show = () =>
    render(
      <Around>
        <FocusProvider>
          <PlanRefused error={error} />
        </FocusProvider>
      </Around>,
    );
  return { show, workspace };
}

describe("PlanRefused", () => {
  it("names the place and the cure", () => {
    openRefused().show();
    expect(screen.getByRole("alert").textContent).toContain("These people report to each other in a circle");
    expect(screen.getByRole("alert").textContent).toContain("Aoki → Baba → Aoki. Give one of them another manager.");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("takes the last edit back", async () => {
    const { show, workspace } = openRefused();
    const [scenario] = workspace.getState().workspace.scenarios;
    workspace.getState().edit({ key: "setGrowth" }, (draft) => {
      draft.scenarios[0]!.growthRatio = 90;
    });
    show();
    await userEvent.setup().click(screen.getByRole("button", { name: "Undo" }));
    expect(workspace.getState().workspace.scenarios[0]!.growthRatio).toBe(scenario!.growthRatio);
  });
});
