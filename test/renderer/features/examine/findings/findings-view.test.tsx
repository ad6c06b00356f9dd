// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { FindingsView } from "../../../../../renderer/features/examine/findings/FindingsView.tsx";
import { type Finding as FindingId, findings } from "../../../../../shared/catalogue/findings.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { examineFindings as words } from "../../../../../shared/i18n/en/examine-findings.ts";
import { answering, openView } from "../../team/open-view.tsx";

const patience = { timeout: 20_000 };
const nameOf = (id: FindingId) => findings[id].name.en;
/** By class: to ask the page of tests for roles in a long list takes seconds. */
const row = (id: FindingId) => screen.findByText(nameOf(id), { selector: ".findings-name" }, patience);
const detail = async (id: FindingId) =>
  (await screen.findByText(nameOf(id), { selector: ".findings-side .panel-title" }, patience)).closest("section")!;

async function open(id: FindingId, view: ReturnType<typeof openView>) {
  await view.user.click(await row(id));
  return within(await detail(id));
}

describe("what an examination finds", () => {
  it("is said first, with how strong it is, and opens to the numbers of this plan and why it matters", async () => {
    const view = openView(FindingsView);
    const most = /weaknesses show plainly, most of all “Nothing multiplies the people”/u;
    await screen.findByText(most, { selector: ".verdict-sentence" }, patience);
    const found = await open("ceiling", view);
    expect(found.getAllByText(words.verdicts.weakness.holds)).not.toHaveLength(0);
    await view.user.click(found.getByRole("button", { name: new RegExp(words.evidence.neitherSkill, "u") }));
    const why = await screen.findByRole("dialog");
    expect(why.textContent).toContain(words.whence.facts);
    expect(why.textContent).toContain("40%");
  });

  it("is changed with one click in this plan, and undone with one", async () => {
    const view = openView(FindingsView);
    const found = await open("noMultipliers", view);
    await found.findByText(/^Then: .*\(1\.00 → 0\.50\)/u, undefined, patience);
    const before = activeScenario(view.open()).changes.length;
    await view.user.click(found.getByRole("button", { name: /^Try it here: Start “Operations design/u }));
    expect(activeScenario(view.open()).changes.at(-1)).toMatchObject({ type: "startLever" });
    view.workspace.getState().undo();
    expect(activeScenario(view.open()).changes).toHaveLength(before);
  });

  it("is tried in a branch as one step, and leaves the plan it came from alone", async () => {
    const view = openView(FindingsView);
    const found = await open("noAnalyst", view);
    await view.user.click(found.getByRole("button", { name: /^Try it in a branch: Hire one more/u }));
    const { scenarios } = view.open();
    expect(scenarios).toHaveLength(3);
    expect(activeScenario(view.open())).toMatchObject({ origin: { scenarioId: "as-we-are" } });
    expect(activeScenario(view.open()).changes.at(-1)).toMatchObject({ type: "hire", levelId: "ops" });
    view.workspace.getState().undo();
    expect(view.open().scenarios).toHaveLength(2);
  });

  it("waits for what only somebody here knows, and tells once that is said", async () => {
    const view = openView(FindingsView);
    const found = await open("nobodyAsks", view);
    found.getByText(words.missing.boardAsks);
    await view.user.click(found.getByRole("radio", { name: "It does not ask" }));
    expect(view.open().baseline.company.boardAsks).toBe("never");
    await found.findAllByText(words.verdicts.weakness.holds, undefined, patience);
    await view.user.click(found.getByRole("button", { name: new RegExp(words.questions.clear, "u") }));
    expect(view.open().baseline.company.boardAsks).toBeUndefined();
  });

  it("is held beside the other plans", async () => {
    const view = openView(FindingsView);
    const found = await open("noMultipliers", view);
    const plans = within(await found.findByRole("list", { name: words.others.caption }, patience));
    await plans.findByText(words.verdicts.weakness.no, undefined, patience);
    plans.getByText("Hire ahead");
  });

  it("names nobody while names are hidden, and no alias to whoever presents", async () => {
    const view = openView(FindingsView);
    const found = await open("withoutOwner", view);
    const owner = /^Try it here: (.*) answers for “Value review”$/u;
    const [, name = ""] = owner.exec(found.getByRole("button", { name: owner }).getAttribute("aria-label") ?? "") ?? [];
    expect(view.open().baseline.members.map((member) => member.name)).toContain(name);
    act(() => view.frame.getState().prefer({ areNamesHidden: true }));
    await waitFor(() => expect(document.body.innerHTML).not.toContain(name));
    act(() => view.frame.getState().prefer({ role: "presenter" }));
    found.getByText("Somebody answers for “Value review”");
    expect(document.body.textContent).not.toMatch(/Member \d/u);
  });

  it("says that it failed, and tries again when asked to", async () => {
    let isBroken = true;
    const analyst: Analyst = {
      ask: (question, ...rest) =>
        isBroken
          ? { result: Promise.reject(new Error("broken")), drop: () => undefined }
          : answering.ask(question, ...rest),
    };
    const view = openView(FindingsView, undefined, analyst);
    await screen.findByText(words.failed, undefined, patience);
    isBroken = false;
    await view.user.click(screen.getByRole("button", { name: "Try again" }));
    await row("ceiling");
  });
});
