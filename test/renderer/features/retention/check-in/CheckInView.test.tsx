// @vitest-environment happy-dom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { worthKeeping, draftsOf } from "../../../../../renderer/features/retention/check-in/check-in-drafts.ts";
import { keepCheckIn } from "../../../../../renderer/features/retention/check-in/keep-check-in.ts";
import { removeCheckIn } from "../../../../../shared/domain/edits/check-ins.ts";
import { openCheckIn } from "./open-check-in.tsx";

type User = ReturnType<typeof openCheckIn>["user"];

const choose = async (user: User, name: RegExp) => user.click(await screen.findByRole("option", { name }));
/** As one would paste it: a letter at a time takes a test its time and shows nothing more. */
async function write(user: User, field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
}
const begin = () => screen.getByRole("button", { name: "Write down a conversation" });
const subjects = () =>
  screen.getAllByRole("group").filter((group) => within(group).queryByRole("radio", { name: "Not a problem" }));

describe("a check-in", () => {
  it("begins with how many it is time to talk to", async () => {
    openCheckIn();
    await screen.findByRole("listbox", { name: "People and when you last talked" });
    expect(document.querySelector(".verdict-sentence")?.textContent).toMatch(/of 24 people it is time to talk/);
  });

  it("is written down, saved as one step, and told back", async () => {
    const { user, open, workspace } = openCheckIn();
    await choose(user, /Ren Hasegawa/);
    const before = open().baseline.checkIns.length;
    await user.click(begin());
    const [first] = subjects();
    await user.click(within(first!).getByRole("radio", { name: "Weighs on them" }));
    await write(user, within(first!).getByRole("textbox"), "Three lists.");
    await user.click(within(first!).getByRole("radio", { name: "Observed" }));
    await write(user, screen.getByRole("textbox", { name: /In their own words/ }), "Wants to lead");
    await user.click(screen.getByRole("button", { name: "Add a follow-up" }));
    await write(user, screen.getByRole("textbox", { name: "What will be done" }), "One list for all");
    expect(open().baseline.checkIns).toHaveLength(before);
    await user.click(screen.getByRole("button", { name: "Save the conversation" }));
    await screen.findByRole("heading", { name: "Saved. What it changed" });
    const told = open().baseline.checkIns.at(-1)!;
    expect(Object.values(told.answers)).toEqual([{ pressure: 0.7, basis: "observed" }]);
    expect(told).toMatchObject({
      statedReason: "Wants to lead",
      remarks: [{ basis: "observed", text: "Three lists." }],
    });
    expect(told.followUps).toMatchObject([{ action: "One list for all", done: false }]);
    expect(told.askedIds!.length).toBeGreaterThan(2);
    expect(workspace.getState().past.at(-1)?.label).toEqual({ key: "addCheckIn" });
    workspace.getState().undo();
    expect(open().baseline.checkIns).toHaveLength(before);
  });

  it("is kept while somebody looks elsewhere, and lost only when they say so", async () => {
    const { user, workspace } = openCheckIn();
    await choose(user, /Ren Hasegawa/);
    await user.click(begin());
    await write(user, screen.getByRole("textbox", { name: /In their own words/ }), "Wants to lead");
    await choose(user, /Aya Murakami/);
    await choose(user, /Ren Hasegawa/);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /In their own words/ }).value).toBe(
      "Wants to lead",
    );
    await user.click(screen.getByRole("button", { name: "Close, and go on later" }));
    expect(screen.getByRole("option", { name: /Ren Hasegawa.*being written/s })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Go on writing" }));
    await user.click(screen.getByRole("button", { name: "Discard" }));
    await user.click(await screen.findByRole("button", { name: "Discard it" }));
    expect(worthKeeping(draftsOf(workspace).getState())).toEqual([]);
    expect(begin()).toBeTruthy();
  });

  it("is corrected and deleted where it stands in the history", async () => {
    const { user, open } = openCheckIn();
    await choose(user, /Ren Hasegawa/);
    const own = () => open().baseline.checkIns.filter(({ memberId }) => memberId === "m10" || memberId === personId());
    const personId = () => open().baseline.members.find(({ name }) => name === "Ren Hasegawa")!.id;
    const before = own().length;
    const [correct] = screen.getAllByRole("button", { name: /^Correct the conversation of/ });
    await user.click(correct!);
    const [first] = subjects();
    await user.click(within(first!).getByRole("radio", { name: "Not a problem" }));
    await user.click(screen.getByRole("button", { name: "Save the conversation" }));
    await screen.findByRole("heading", { name: "Saved. What it changed" });
    expect(own()).toHaveLength(before);
    expect(own().some(({ answers }) => Object.values(answers).some(({ pressure }) => pressure === -1))).toBe(true);
    await user.click(screen.getAllByRole("button", { name: /^Delete the conversation of/ })[0]!);
    await user.click(await screen.findByRole("button", { name: "Delete" }));
    expect(own()).toHaveLength(before - 1);
  });

  it("brings nothing back: a correction that was put aside ends with its conversation", async () => {
    const { user, open, workspace } = openCheckIn();
    await choose(user, /Ren Hasegawa/);
    await user.click(screen.getAllByRole("button", { name: /^Correct the conversation of/ })[0]!);
    await write(user, screen.getByRole("textbox", { name: /In their own words/ }), "Wants to lead");
    await user.click(screen.getByRole("button", { name: "Close, and go on later" }));
    const [draft] = worthKeeping(draftsOf(workspace).getState());
    act(() => workspace.getState().edit({ key: "removeCheckIn" }, removeCheckIn(draft!.id)));
    expect(begin()).toBeTruthy();
    const { length } = open().baseline.checkIns;
    const keepWords: Parameters<typeof keepCheckIn>[1]["keepWords"] = async (_, thing) => ({ ok: true, value: thing });
    expect(await keepCheckIn(draft!, { workspace, keepWords })).toEqual({ ok: true, value: undefined });
    expect(open().baseline.checkIns).toHaveLength(length);
    act(() => {
      workspace.getState().undo();
    });
    expect(screen.getByRole("button", { name: "Go on writing" })).toBeTruthy();
  });

  it("lists no more people than can be drawn at once, and finds the others by name", async () => {
    const { user } = openCheckIn(({ baseline }) => {
      const [first] = baseline.members;
      for (let index = 0; index < 2_000; index++)
        baseline.members.push({ ...first!, id: `more-${index}`, name: `Person ${index}` });
    });
    await screen.findByRole("listbox");
    expect(screen.getAllByRole("option").length).toBeLessThan(200);
    await write(user, screen.getByRole("searchbox", { name: "Find a person" }), "Person 1987");
    expect(screen.getAllByRole("option", { name: /Person 1987/ })).toHaveLength(1);
  });

  it("is no business of a presenter", async () => {
    const { frame } = openCheckIn();
    await screen.findByRole("listbox");
    frame.getState().prefer({ role: "presenter" });
    await screen.findByText(/presenter/i);
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("shows aliases while names are hidden, on the page to print as well", async () => {
    const { user, frame } = openCheckIn();
    await choose(user, /Ren Hasegawa/);
    frame.getState().prefer({ areNamesHidden: true });
    await user.click(screen.getByRole("button", { name: "Guide on one page" }));
    await screen.findByRole("dialog");
    expect(document.body.textContent).not.toContain("Hasegawa");
    expect(document.body.innerHTML).not.toContain("Hasegawa");
  });
});
