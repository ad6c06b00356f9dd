// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { leverEntry } from "../../../../../shared/catalogue/levers.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { openLevers } from "./open-levers.tsx";

describe("what helps", () => {
  it("is adopted from the catalogue with its owner, started in the month shown, and undone step by step", async () => {
    const { user, open, workspace } = openLevers();
    const before = open().baseline.levers.length;
    const { name } = leverEntry("hardCases");
    await user.click(screen.getByRole("button", { name: `Adopt “${name.en}”`, hidden: true }));
    const form = screen.getByRole("dialog");
    await user.type(within(form).getByLabelText("Who can pull it"), "The leads");
    await user.click(within(form).getByRole("button", { name: "Add it" }));
    expect(open().baseline.levers.at(-1)).toMatchObject({ catalogueId: "hardCases", owner: "The leads" });

    const scenario = () => activeScenario(open());
    await user.click(screen.getAllByRole("button", { name: new RegExp(`^Start “${name.en}”`) })[0]!);
    expect(scenario().changes.at(-1)).toMatchObject({ type: "startLever", month: scenario().start });
    expect(screen.getAllByRole("button", { name: new RegExp(`^Stop it: “${name.en}”`) })).not.toHaveLength(0);

    workspace.getState().undo();
    workspace.getState().undo();
    expect(open().baseline.levers).toHaveLength(before);
  });

  it("is weighed until somebody stops it, and again when asked to", async () => {
    const { user, asked } = openLevers();
    await waitFor(() => expect(asked).toEqual(["leverRanking"]));
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(screen.getByText(/Not worked out/u)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Work out what each brings" }));
    await waitFor(() => expect(asked).toEqual(["leverRanking", "leverRanking"]));
  });

  it("refuses a nameless one and says why", async () => {
    const { user, open } = openLevers();
    const before = open().baseline.levers.length;
    await user.click(screen.getByRole("button", { name: "Something of our own" }));
    const form = screen.getByRole("dialog");
    await user.click(within(form).getByRole("button", { name: "Add it" }));
    expect(within(form).getByText("Give it a name.")).toBeTruthy();
    expect(open().baseline.levers).toHaveLength(before);
  });

  it("warns where the plan starts what nobody can pull", async () => {
    const { user } = openLevers();
    expect(screen.queryByText(/counts on/u)).toBeNull();
    await user.click(screen.getAllByRole("button", { name: /^Start “A user community”/u })[0]!);
    expect(screen.getByText(/counts on “A user community”, and nobody can pull it/u)).toBeTruthy();
  });

  it("hides who can pull it while names are hidden, in lines and in the form", async () => {
    const { user, frame } = openLevers();
    expect(screen.getAllByText("Miura").length).toBeGreaterThan(0);
    act(() => frame.getState().prefer({ areNamesHidden: true }));
    expect(await screen.findAllByText("Somebody can pull it")).not.toHaveLength(0);
    expect(document.body.innerHTML).not.toContain("Miura");
    await user.click(screen.getAllByRole("button", { name: "Rotate the difficult accounts" })[0]!);
    await user.click(screen.getByRole("button", { name: "Edit" }));
    expect(document.body.innerHTML).not.toContain("Miura");
    expect(within(screen.getByRole("dialog")).getByLabelText("Who can pull it")).toHaveProperty("value", "");
  });
});
