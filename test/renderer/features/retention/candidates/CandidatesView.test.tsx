// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { Fault } from "../../../../../shared/base/errors.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { openCandidates } from "./open-candidates.tsx";

const timeout = 15_000;
const chooseBy = async (user: ReturnType<typeof openCandidates>["user"], name: RegExp) =>
  user.click(await screen.findByRole("option", { name }, { timeout }));
const section = (name: string) => screen.findByRole("radio", { name }, { timeout });
const topic = (name: string) => screen.findByRole("group", { name }, { timeout });
const candidate = (open: ReturnType<typeof openCandidates>["open"], id: string) =>
  open().baseline.candidates?.find((one) => one.id === id);

describe("the candidates", () => {
  it("begin with whoever has most left to be told, and never with a number for a person", async () => {
    openCandidates();
    await screen.findAllByText(/2 people are in talks; Sota Arai has not yet been told of \d things/, {}, { timeout });
    const check = await screen.findByRole("table", { name: /^Mismatch check/ }, { timeout });
    const rows = within(check).getAllByRole("row").slice(1);
    expect(rows[0]!.textContent).toContain("Not told yet");
    expect(rows[0]!.textContent).toContain("Tell them, and ask how they take it.");
    expect(check.textContent).toContain("Did not know");
    expect(check.textContent).not.toMatch(/risk|score|rating/i);
  });

  it("are interviewed: what was talked over is saved as one step and no longer left to tell", async () => {
    const { user, open, workspace } = openCandidates();
    await user.click(await section("Interview"));
    const wrongFit = await topic("Customers who do not fit");
    await user.click(within(wrongFit).getByRole("radio", { name: "Knows, worries" }));
    await user.click(within(wrongFit).getByRole("radio", { name: "our guess" }));
    await user.click(within(wrongFit).getByRole("textbox"));
    await user.paste("Sold to one last year.");
    expect(candidate(open, "candidate-arai")!.interview!.answers.wrongFit).toBeUndefined();
    await user.click(screen.getByRole("button", { name: "Save the interview" }));
    await screen.findByText(/^Saved\./);
    expect(candidate(open, "candidate-arai")!.interview!.answers.wrongFit).toEqual({
      ...{ view: "worries", basis: "inferred", remark: "Sold to one last year." },
    });
    expect(workspace.getState().past.at(-1)?.label).toEqual({ key: "recordInterview" });
  });

  it("keep an interview that is half written while somebody looks elsewhere", async () => {
    const { user } = openCandidates();
    await user.click(await section("Interview"));
    const wrongFit = await topic("Customers who do not fit");
    await user.click(within(wrongFit).getByRole("radio", { name: "Did not know" }));
    await user.click(within(wrongFit).getByRole("textbox"));
    await user.paste("Sold to one last year.");
    await user.click(await section("Facts"));
    await chooseBy(user, /Maho Koide/);
    await chooseBy(user, /Sota Arai/);
    await user.click(await section("Interview"));
    const written = within(await topic("Customers who do not fit")).getByRole<HTMLTextAreaElement>("textbox");
    expect(written.value).toBe("Sold to one last year.");
  });

  it("say so where nothing could be worked out, and can be planned and corrected all the same", async () => {
    const failing: Analyst = {
      ask: () => ({ result: Promise.reject(new Fault({ code: "simulation/stopped" })), drop: () => undefined }),
    };
    const { user, open } = openCandidates(undefined, failing);
    expect((await screen.findAllByText(/^What is hard here could not be read/, {}, { timeout })).length).toBe(2);
    expect(document.querySelector(".skeleton")?.outerHTML).toBeUndefined();
    await user.click(await section("Facts"));
    expect(screen.getByRole("textbox", { name: "Name" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Put this hire into the plan" }));
    const { hireId } = candidate(open, "candidate-arai")!;
    expect(activeScenario(open()).changes.find(({ id }) => id === hireId)).toMatchObject({ honestInterview: false });
  });

  it("are put into the plan on their own day, joined to the team, and taken back by undo", async () => {
    const { user, open, workspace } = openCandidates();
    await chooseBy(user, /Maho Koide/);
    // Whether the interview was honest is known only once what is hard here is.
    const put = { name: "Put this hire into the plan" };
    const isReady = () => expect(screen.getByRole("button", put).getAttribute("aria-disabled")).not.toBe("true");
    await waitFor(isReady, { timeout });
    await user.click(screen.getByRole("button", put));
    const { hireId } = candidate(open, "candidate-koide")!;
    expect(activeScenario(open()).changes.find(({ id }) => id === hireId)).toMatchObject({ type: "hire", count: 1 });
    await user.click(screen.getByRole("button", { name: "Take onto the team" }));
    expect(open().baseline.members.at(-1)).toMatchObject({ name: "Maho Koide", phasePreference: "tenToHundred" });
    act(() => workspace.getState().undo());
    expect(open().baseline.members.some(({ name }) => name === "Maho Koide")).toBe(false);
  });

  it("are asked what they can do, and what is heard is set beside their level and the team", async () => {
    const { user, open } = openCandidates();
    await user.click(await section("Fit and effect"));
    const heard = /^(Nobody on the team has been seen|Rests on one person today|Everything that they do alone).*/;
    expect((await screen.findAllByText(heard, {}, { timeout })).length).toBeGreaterThan(0);
    await user.click(await section("Facts"));
    await user.click(screen.getByRole("button", { name: /Consulting skill/ }));
    await user.click(screen.getByRole("option", { name: "not at all" }));
    await user.click(screen.getByRole("button", { name: /Business and commercial skill/ }));
    await user.click(screen.getByRole("option", { name: "with help" }));
    await user.click(screen.getByRole("button", { name: /Tenacity and enthusiasm/ }));
    await user.click(screen.getByRole("option", { name: "Not asked" }));
    const { competencies } = candidate(open, "candidate-arai")!;
    expect(competencies).toMatchObject({ consulting: 0, commercial: 2, proactiveness: 4 });
    expect(competencies).not.toHaveProperty("tenacity");
    await user.click(await section("Fit and effect"));
    expect(await screen.findByText(/at least one is there/)).toBeTruthy();
  });

  it("are forgotten when they ask for it, with a reminder half a year after the talks ended", async () => {
    const { user, open } = openCandidates();
    await chooseBy(user, /Shuhei Toda/);
    expect(await screen.findByText("Is this record still needed?")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(JSON.stringify(open().baseline)).not.toContain("Toda");
  });

  it("are numbers while names are hidden, and nothing they said is shown", async () => {
    const { user, frame } = openCandidates();
    await screen.findByRole("option", { name: /Sota Arai/ }, { timeout });
    act(() => frame.getState().prefer({ areNamesHidden: true }));
    await screen.findByRole("option", { name: /^Candidate 1/ });
    await user.click(await section("Interview"));
    await topic("Customers who do not fit");
    expect(document.body.innerHTML).not.toMatch(/Arai|Koide|Toda|Sakakibara|ship within a month/);
  });

  it("keep their number while names are hidden and somebody before them is forgotten", async () => {
    const { user, frame } = openCandidates();
    await screen.findByRole("option", { name: /Sota Arai/ }, { timeout });
    act(() => frame.getState().prefer({ areNamesHidden: true }));
    await screen.findByRole("option", { name: /^Candidate 1/ });
    await user.click(screen.getByRole("option", { name: /^Candidate 1/ }));
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(screen.queryByRole("option", { name: /^Candidate 1/ })).toBeNull();
    expect(screen.getByRole("option", { name: /^Candidate 2/ })).toBeTruthy();
  });

  it("are handed a page that names nobody, in either language", async () => {
    const { user } = openCandidates();
    await user.click(await screen.findByRole("button", { name: "What is hard here" }, { timeout }));
    const page = await screen.findByRole("article", { name: "The page for candidates" });
    expect(page.textContent).toContain("until a customer’s request is answered in the product");
    await user.click(screen.getByRole("radio", { name: "日本語" }));
    expect(screen.getByRole("article").textContent).toContain("プロダクトが応えるまで");
    expect(screen.getByRole("article").textContent).not.toMatch(/Arai|新井/);
  });
});
