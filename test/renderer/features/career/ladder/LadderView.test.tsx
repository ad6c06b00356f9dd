// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LadderView } from "../../../../../renderer/features/career/ladder/LadderView.tsx";
import { openCareers } from "../careers/open-careers.tsx";

describe("a ladder of few seats and many people", () => {
  const openCrowded = () =>
    openCareers(<LadderView />, (draft) => {
      const { members, levels } = draft.baseline;
      const lead = levels.find(({ name }) => name === "Team lead")!;
      const [first] = members;
      draft.baseline.members = Array.from({ length: 20 }, (_, at) => {
        const { managerId: _manager, ...member } = first!;
        return { ...member, id: `m-${at}`, name: `Person ${at + 1}`, levelId: lead.id };
      });
      draft.baseline.accounts = [];
      draft.baseline.checkIns = [];
      for (const scenario of draft.scenarios) scenario.changes = [];
    });

  it("says how many people are on how few seats", () => {
    openCrowded();
    expect(screen.getByRole("button", { name: /^Team lead\s*20 on 3 seats/ })).toBeTruthy();
  });

  it("keeps what can be changed about a level in sight: eight of its people, and the others when asked", async () => {
    const { user } = openCrowded();
    await user.click(screen.getByRole("button", { name: /^Team lead/ }));
    expect(screen.getAllByRole("button", { name: /^Person \d+$/ })).toHaveLength(8);
    await user.click(screen.getByRole("button", { name: "Show 12 more" }));
    expect(screen.getAllByRole("button", { name: /^Person \d+$/ })).toHaveLength(20);
  });
});
