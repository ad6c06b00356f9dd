// @vitest-environment happy-dom
import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AheadView } from "../../../../../renderer/features/career/careers/AheadView.tsx";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { openCareers } from "./open-careers.tsx";

const patience = { timeout: 20_000 };
const sentence = () => document.querySelector(".verdict-sentence")?.textContent ?? "";

describe("what lies ahead", () => {
  it("begins with whoever is blocked from above, and shows their path beside it", async () => {
    const { screen } = openCareers(<AheadView />);
    await screen.findByRole("listbox", { name: "People and what lies ahead of them" }, patience);
    expect(sentence()).toMatch(/^Ren Hasegawa has been ready for Team lead or Principal CSM for 8 months/);
    expect(screen.getByRole("heading", { name: "Ren Hasegawa" })).toBeTruthy();
    const line = screen.getByText("In line in Dec 2026").parentElement!;
    expect(line.textContent).toContain("number 3 for Team lead");
    expect(await screen.findAllByText("goes to Aya Murakami first", { exact: false }, patience)).toHaveLength(2);
  });

  it("opens a seat for them in one deed, which empties the wait and can be undone", async () => {
    const { screen, user, workspace } = openCareers(<AheadView />);
    const changes = () => activeScenario(workspace.getState().workspace).changes;
    const before = changes().length;
    await user.click(
      await screen.findByRole("button", { name: "Try it: A new seat, Team lead, and it is theirs" }, patience),
    );
    expect(
      changes()
        .map(({ type }) => type)
        .slice(before),
    ).toEqual(["openSeats", "promote"]);
    expect(workspace.getState().past.at(-1)?.label).toEqual({ key: "applyStep" });
    await screen.findByText("Nothing here wears on this career", { exact: false }, patience);
    expect(sentence()).not.toContain("Ren Hasegawa");
    workspace.getState().undo();
    expect(changes()).toHaveLength(before);
  });

  it("says who waits for whom, and what it would take", async () => {
    const { screen, user, workspace } = openCareers(<AheadView />);
    const open = await screen.findByRole("button", { name: "Open a seat: Head of Customer Success" }, patience);
    const block = within(open.closest("li")!);
    expect(block.getByText(/1 seat, held by Naoto Sakakibara.*Misaki Miura \(ready for 20 months\)/)).toBeTruthy();
    await user.click(open);
    expect(workspace.getState().past.at(-1)?.label).toEqual({ key: "openSeats", name: "Head of Customer Success" });
  });

  it("walks through the people by keyboard", async () => {
    const { screen, user, frame } = openCareers(<AheadView />);
    const list = await screen.findByRole("listbox", { name: "People and what lies ahead of them" }, patience);
    (await within(list).findByRole("option", { name: /Ren Hasegawa/ }, patience)).focus();
    await user.keyboard("{ArrowDown}");
    expect(frame.getState().personId).toBe("m06");
    expect(screen.getByRole("heading", { name: "Yuki Kuroda" })).toBeTruthy();
  });

  it("shows nothing to try where the scenario is frozen, and nobody where nobody is", async () => {
    const frozen = openCareers(<AheadView />, (draft) => {
      draft.keptFacts = [{ id: "then", facts: draft.baseline }];
      activeScenario(draft).frozen = { at: 0, occasion: "Board", factsId: "then" };
    });
    await frozen.screen.findByText("What would change it", {}, patience);
    expect(frozen.screen.queryByRole("button", { name: /^Try it/ })).toBeNull();
    expect(frozen.screen.queryByRole("button", { name: /^Open a seat/ })).toBeNull();
    document.body.replaceChildren();
    const empty = openCareers(<AheadView />, (draft) => {
      draft.baseline.members = [];
      draft.baseline.accounts = [];
      draft.baseline.checkIns = [];
      activeScenario(draft).changes = [];
    });
    expect(empty.screen.getByRole("heading", { name: "Nobody’s path to show yet" })).toBeTruthy();
  });

  it("shows aliases while names are hidden", async () => {
    const { screen, frame } = openCareers(<AheadView />);
    frame.getState().prefer({ areNamesHidden: true });
    await screen.findByRole("listbox", { name: "People and what lies ahead of them" }, patience);
    expect(document.body.textContent).toContain("Member 5");
    expect(document.body.textContent).not.toContain("Hasegawa");
  });
});
