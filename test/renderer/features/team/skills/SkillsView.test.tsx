// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SkillsView } from "../../../../../renderer/features/team/skills/SkillsView.tsx";
import type { Competency } from "../../../../../shared/catalogue/competencies.ts";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { teamSkills as words } from "../../../../../shared/i18n/en/team-skills.ts";
import { openView } from "../open-view.tsx";

/** Room for a busy machine. */
const patience = { timeout: 20_000 };

const grid = () => screen.getByRole("grid", { name: words.people.caption });

/** What is read out for the cell that keys act on. */
const hereInGrid = () =>
  document.getElementById(grid().getAttribute("aria-activedescendant") ?? "")?.getAttribute("aria-label");

function openSkills(recipe?: Recipe) {
  const view = openView(SkillsView, recipe);
  const levelOf = (id: string, competency: Competency) =>
    view.open().baseline.members.find((member) => member.id === id)?.competencies[competency];
  return { ...view, levelOf };
}

describe("the grid of skills", () => {
  it("sets a level by its digit where the arrows have gone, and blanks it with Delete; undo brings it back", async () => {
    const { user, levelOf, workspace } = openSkills();
    grid().focus();
    expect(hereInGrid()).toMatch(/^Naoto Sakakibara, Consulting skill: 3, alone/);
    await user.keyboard("{ArrowDown}{ArrowRight}1");
    expect(levelOf("m02", "commercial")).toBe(1);
    expect(hereInGrid()).toMatch(
      /^Misaki Miura, Business and commercial skill: 1, knows of it; “Team lead” asks for 2/,
    );
    await user.keyboard("{Delete}");
    expect(levelOf("m02", "commercial")).toBeUndefined();
    expect(hereInGrid()).toMatch(/not seen yet/);
    workspace.getState().undo();
    workspace.getState().undo();
    expect(levelOf("m02", "commercial")).toBe(4);
  });

  it("takes no other key for a level", async () => {
    const { user, workspace } = openSkills();
    const before = workspace.getState().revision;
    grid().focus();
    await user.keyboard("5x-");
    expect(workspace.getState().revision).toBe(before);
  });

  it("changes nothing in a frozen scenario, and says why", async () => {
    const { user, levelOf } = openSkills((draft) => {
      draft.keptFacts = [{ id: "then", facts: JSON.parse(JSON.stringify(draft.baseline)) as typeof draft.baseline }];
      draft.scenarios[0]!.frozen = { at: 0, occasion: "Board", factsId: "then" };
    });
    expect(screen.getByText(words.people.noteFrozen)).toBeDefined();
    grid().focus();
    await user.keyboard("0");
    expect(levelOf("m01", "consulting")).toBe(3);
  });

  it("shows no name while names are hidden", async () => {
    const { frame, open } = openSkills();
    frame.getState().prefer({ areNamesHidden: true });
    await waitFor(() => expect(within(grid()).getByText("Member 1")).toBeDefined());
    for (const { name } of open().baseline.members) expect(document.body.textContent).not.toContain(name);
  });
});

describe("the answer of the skills", () => {
  it("names the skill that rests on one person, and counts who has neither core skill", async () => {
    openSkills();
    const verdict = await screen.findByText(/^Reading numbers rests on one person\./, {}, patience);
    expect(verdict.textContent).toMatch(/\d+ of 24 people have neither consulting nor commercial skill yet\./);
    expect(await screen.findByText("Only Rei Fujiwara does it alone.", {}, patience)).toBeDefined();
  });

  it("counts nobody as unable of whom nothing was seen", async () => {
    openSkills((draft) => {
      for (const member of draft.baseline.members) member.competencies = {};
    });
    const verdict = document.querySelector(".verdict-sentence")!;
    await waitFor(() => expect(verdict.textContent).toMatch(/^Nobody does .* alone\./), patience);
    expect(verdict.textContent).toMatch(/0 of 24 people have neither/);
  });

  it("invites when nobody is there", () => {
    openView(SkillsView, (draft) => {
      draft.baseline.members = [];
    });
    expect(screen.getByRole("heading", { name: words.empty.title })).toBeDefined();
  });
});
