// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CommandPalette } from "../../../renderer/app/CommandPalette.tsx";
import { findings } from "../../../shared/catalogue/findings.ts";
import { openWindow } from "./open-window.tsx";

function open() {
  const opened = openWindow();
  render(<CommandPalette />, { wrapper: opened.Around });
  const user = userEvent.setup();
  async function search(words: string) {
    await user.click(screen.getByRole("textbox", { name: "Search and commands" }));
    await user.paste(words);
  }
  return { ...opened, user, search };
}

describe("CommandPalette", () => {
  it("goes to the screen whose name is typed", async () => {
    const { search, user, frame } = open();
    await search("capa");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(frame.getState().screen).toBe("capacity");
  });

  it("finds a screen by its name in the other language", async () => {
    const { search, user, frame } = open();
    await search("設定");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(frame.getState().screen).toBe("settings");
  });

  it("leads to one thing that Examine looks for", async () => {
    const { search, user, frame } = open();
    await search(findings.noMultipliers.name.ja);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(frame.getState()).toMatchObject({ screen: "examine", findingId: "noMultipliers" });
  });

  it("switches to another scenario", async () => {
    const { search, user, workspace } = open();
    const other = workspace.getState().workspace.scenarios[1]!;
    await search(other.name);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(workspace.getState().workspace.activeScenarioId).toBe(other.id);
  });

  it("finds people by the names they go by, and only by those", async () => {
    const { search, frame, workspace } = open();
    const [first] = workspace.getState().workspace.baseline.members;
    await search(first!.name);
    expect(screen.getByRole("menuitem", { name: new RegExp(first!.name) })).toBeTruthy();
    frame.getState().prefer({ areNamesHidden: true });
    expect(
      await screen.findByText(
        "Nothing found. While names are hidden, people are found by their number, such as “Member 1”.",
      ),
    ).toBeTruthy();
  });
});
