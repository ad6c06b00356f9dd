// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { MeansView } from "../../../../../renderer/features/examine/means/MeansView.tsx";
import { addMonths } from "../../../../../shared/base/month.ts";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { openView } from "../../team/open-view.tsx";

const steps = () => screen.getByRole("region", { name: "Pictures of rice cakes" });

const beginning =
  (leverId: string): Recipe =>
  (draft) => {
    const { start, changes } = activeScenario(draft);
    changes.push({ id: "c", type: "startLever", month: addMonths(start, 2), enabled: true, tags: [], leverId });
  };

describe("the means", () => {
  it("say what the plan counts on in vain, and start what would make it true", async () => {
    const { user, open } = openView(MeansView);
    expect(screen.getAllByText(/^Of what the plan counts on, 1 thing has nobody/u)).not.toHaveLength(0);
    expect(within(steps()).getByText(/270 customers are to be served by tech-touch/u)).toBeTruthy();
    await user.click(within(steps()).getByRole("button", { name: /^Start it in Dec 2026/u }));
    expect(activeScenario(open()).changes.at(-1)).toMatchObject({ type: "startLever", leverId: "guides" });
    expect(within(steps()).queryAllByRole("listitem")).toEqual([]);
  });

  it("flag a step that nobody can take, and take it out of the plan", async () => {
    const { user, open } = openView(MeansView, beginning("community"));
    expect(within(steps()).getByText("The plan starts it in Feb 2027, and nobody can pull it.")).toBeTruthy();
    await user.click(within(steps()).getByRole("button", { name: "Take it out of the plan: A user community" }));
    expect(activeScenario(open()).changes.some(({ type }) => type === "startLever")).toBe(false);
  });

  it("flag a lever that takes more hours than there are", () => {
    openView(MeansView, beginning("operations-design"));
    expect(within(steps()).getByText("It takes 36 h a month, and whoever can pull it has 24 h.")).toBeTruthy();
  });

  it("are seen by touch model", async () => {
    const { user } = openView(MeansView);
    const all = screen.getByRole("table", { name: /^Levers of the team in/u });
    expect(within(all).getByText("A user community")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "High-touch" }));
    const high = screen.getByRole("table", { name: /^Levers of the team for High-touch/u });
    expect(within(high).queryByText("A user community")).toBeNull();
    expect(within(high).getByText("An academy for the two core skills")).toBeTruthy();
  });

  it("name nobody while names are hidden", async () => {
    const { frame } = openView(MeansView);
    expect(screen.getAllByText("Fujiwara")).not.toHaveLength(0);
    act(() => frame.getState().prefer({ areNamesHidden: true }));
    await waitFor(() => expect(document.body.innerHTML).not.toContain("Fujiwara"));
    expect(document.body.innerHTML).not.toContain("Miura");
    expect(screen.getAllByText("Somebody")).not.toHaveLength(0);
  });

  it("teach the first step where there are none", () => {
    openView(MeansView, ({ baseline }) => {
      baseline.levers = [];
      baseline.segments = [];
    });
    expect(screen.getByText("No levers yet besides hiring")).toBeTruthy();
  });
});
