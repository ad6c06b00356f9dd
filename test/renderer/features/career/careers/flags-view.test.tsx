// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { FlagsView } from "../../../../../renderer/features/career/careers/FlagsView.tsx";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { openCareers } from "./open-careers.tsx";

const patience = { timeout: 20_000 };

describe("what is worth a look", () => {
  it("comes with its evidence, and leads to the person it is about", async () => {
    const { screen, user, frame } = openCareers(<FlagsView />);
    const next = await screen.findByRole("button", { name: /^See what would free them \(Ren Hasegawa/ }, patience);
    expect(next.closest("li")!.textContent).toContain("Ready since Apr 2026.");
    await user.click(next);
    const { screen: shown, views, personId } = frame.getState();
    expect([shown, views.career, personId]).toEqual(["career", "ahead", "m05"]);
  });

  it("tries the one lever that is made for it", async () => {
    const { screen, user, workspace } = openCareers(<FlagsView />);
    await user.click(await screen.findByRole("button", { name: /^Try: A small-product owner seat/ }, patience));
    const { changes } = activeScenario(workspace.getState().workspace);
    expect(changes.at(-1)).toMatchObject({ type: "startLever", leverId: "product-seat", month: "2026-12" });
  });

  it("leads to the skills of the team where the core skills are missing", async () => {
    const { screen, user, frame } = openCareers(<FlagsView />);
    await user.click(await screen.findByRole("button", { name: /^Look at the skills of the team/ }, patience));
    expect([frame.getState().screen, frame.getState().views.team]).toEqual(["team", "skills"]);
  });

  it("says so when there is nothing", async () => {
    const { screen } = openCareers(<FlagsView />, (draft) => {
      const [first] = draft.baseline.members;
      draft.baseline.members = [{ ...first!, segmentIds: [] }];
      draft.baseline.levels = draft.baseline.levels.map(({ seats: _, ...level }) => level);
      draft.baseline.checkIns = [];
      draft.baseline.accounts = [];
      Object.assign(activeScenario(draft), { changes: [], coefficients: { routineReference: 1 } });
    });
    await screen.findByText(/^Nothing in these careers calls for a look/, { selector: ".verdict-sentence" }, patience);
  });
});
