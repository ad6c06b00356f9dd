// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Fault } from "../../../../shared/base/errors.ts";
import { present as words } from "../../../../shared/i18n/en/present.ts";
import { presentSlides } from "../../../../shared/i18n/en/present-slides.ts";
import { openPresent } from "./open-present.tsx";

const patience = { timeout: 20_000 };
const strip = () => screen.findByRole("grid", { name: words.strip.label });
/** The sentence stands there twice: to be seen, and to be heard. */
const untilReady = () => screen.findAllByText(/^10 slides, ready/u, {}, patience);
const preview = () => document.querySelector<HTMLElement>(".present-preview")!;

describe("the Present screen", () => {
  it("offers a talk of ten slides without writing anything, names hidden", async () => {
    const { decks, workspace } = openPresent();
    await untilReady();
    expect(within(await strip()).getAllByRole("row")).toHaveLength(10);
    expect(decks()).toBeUndefined();
    expect(within(preview()).getByText(presentSlides.names.hidden)).toBeTruthy();
    for (const { name } of workspace.getState().workspace.baseline.members)
      expect(document.body.textContent).not.toContain(name);
  });

  it("keeps the talk with the first edit, and takes each edit back by itself", async () => {
    const { user, slides, labels, workspace } = openPresent();
    await untilReady();
    await user.click(screen.getByLabelText(words.slide.title));
    await user.paste("Decide today");
    await user.tab();
    expect(slides()[0]!.title).toBe("Decide today");
    expect(within(preview()).getByRole("heading", { name: "Decide today" })).toBeTruthy();
    await user.click(screen.getByRole("switch", { name: words.slide.shown }));
    expect(slides()[0]!.isHidden).toBe(true);
    expect((await screen.findAllByText(/^9 slides, ready/u, {}, patience)).length).toBeGreaterThan(0);
    expect(labels()).toEqual(["retitleSlide", "hideSlide"]);
    workspace.getState().undo();
    workspace.getState().undo();
    expect(workspace.getState().workspace.decks).toBeUndefined();
  });

  it("moves a slide by keys, and takes one out and back", async () => {
    const { user, slides } = openPresent();
    await untilReady();
    const rows = within(await strip()).getAllByRole("row");
    await user.click(rows[0]!);
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(
      slides()
        .map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(["team", "verdict"]);
    await user.keyboard("h");
    expect(slides()[1]!.isHidden).toBe(true);
    await user.keyboard("{Delete}");
    expect(slides()).toHaveLength(9);
  });

  it("shows people by name only after somebody said so, with a sign", async () => {
    const { user, workspace } = openPresent();
    await untilReady();
    await user.click(screen.getByRole("switch", { name: words.names.show }));
    await user.click(within(await strip()).getAllByRole("row")[2]!);
    const [member] = workspace.getState().workspace.baseline.members;
    expect(within(preview()).getByText(member!.name)).toBeTruthy();
    expect(within(preview()).getByText(presentSlides.names.shown)).toBeTruthy();
    expect(JSON.stringify(workspace.getState().workspace)).not.toContain("areNamesShown");
  });

  it("offers no names to whoever presents", async () => {
    const { frame } = openPresent();
    frame.getState().prefer({ role: "presenter" });
    await untilReady();
    expect(screen.queryByRole("switch", { name: words.names.show })).toBeNull();
  });

  it("says that it failed, and tries again", async () => {
    const fault = new Fault({ code: "simulation/stopped" });
    const { user } = openPresent({
      project: () => ({ result: Promise.reject(fault), drop: () => undefined }),
    });
    expect(await screen.findByRole("alert", {}, patience)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("alert", {}, patience)).toBeTruthy();
  });
});
