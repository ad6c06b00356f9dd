// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { LeaversView } from "../../../../../renderer/features/retention/leavers/LeaversView.tsx";
import { causePartsOf } from "../../../../../shared/domain/past-member.ts";
import { retentionLeavers } from "../../../../../shared/i18n/en/retention-leavers.ts";
import { withoutHistory } from "../../../../support/without-history.ts";
import { openView } from "../../team/open-view.tsx";

const { parts, people, record, history, judgements } = retentionLeavers;
afterEach(cleanup);

describe("the people who left", () => {
  it("are listed with the parts that their causes had, and stand under numbers while names are hidden", async () => {
    const { frame } = openView(LeaversView);
    const row = screen.getByRole("row", { name: /Mizuki Shiina/ });
    expect(row).toHaveProperty("textContent", expect.stringContaining("Can no longer love the customers 60%"));
    frame.getState().prefer({ areNamesHidden: true });
    expect(await screen.findByRole("row", { name: /Person 11 who left/ })).toBeDefined();
    expect(document.body.textContent).not.toContain("Shiina");
    expect(document.body.textContent).not.toContain("Wants another occupation");
  });

  it("gain a member who has left, with what pressed in the last conversation, and undo brings the member back", async () => {
    const { user, open, workspace } = openView(LeaversView);
    const before = open();
    await user.click(screen.getByRole("button", { name: people.record }));
    const dialog = screen.getByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: record.save }));
    expect(dialog.textContent).toContain(record.whoFirst);
    await user.click(within(dialog).getByRole("button", { name: /Choose a person/ }));
    await user.click(screen.getByRole("option", { name: "Rena Ishizuka" }));
    expect(dialog.textContent).toContain(record.goesWith);
    await user.click(within(dialog).getByRole("button", { name: /^Take what pressed/ }));
    await user.click(within(dialog).getByRole("button", { name: record.save }));
    const { baseline } = open();
    const past = baseline.pastMembers!.at(-1)!;
    expect(past).toMatchObject({ id: "m08", name: "Rena Ishizuka", left: "2026-11", departure: "resigned" });
    expect(Object.keys(causePartsOf(past)!)).toContain("productWork");
    expect(baseline.members.some(({ id }) => id === "m08")).toBe(false);
    expect(baseline.judgements!.some(({ memberId }) => memberId === "m08")).toBe(true);
    workspace.getState().undo();
    expect(open().baseline.members).toEqual(before.baseline.members);
    expect(open().baseline.checkIns).toEqual(before.baseline.checkIns);
  });

  it("are asked for where nobody is on record", () => {
    openView(LeaversView, (draft) => void Object.assign(draft.baseline, { pastMembers: [], judgements: [] }));
    expect(screen.getByText(people.none.title)).toBeDefined();
    expect(screen.getByRole("button", { name: people.add })).toBeDefined();
  });
});

describe("what those who left teach", () => {
  it("is taken into the plan as one step, and dropped again", async () => {
    const { user, open } = openView(LeaversView);
    await user.click(screen.getByRole("radio", { name: parts.history }));
    await user.click(await screen.findByRole("button", { name: history.use.apply }));
    const coefficients = () => open().scenarios[0]!.coefficients;
    expect(coefficients()["annualLeaving"]).toBeGreaterThan(0);
    await user.click(await screen.findByRole("button", { name: history.use.drop }));
    expect(coefficients()["annualLeaving"]).toBeUndefined();
  });

  it("is too little to say anything where there is nothing", async () => {
    const { user } = openView(LeaversView, (draft) => {
      const bare = withoutHistory(draft).baseline;
      delete draft.baseline.pastMembers;
      delete draft.baseline.pastMembersSince;
      delete draft.baseline.judgements;
      expect(draft.baseline).toEqual(bare);
    });
    await user.click(screen.getByRole("radio", { name: parts.history }));
    expect(await screen.findByText(history.none.title)).toBeDefined();
  });
});

describe("one's own forecasts", () => {
  it("are written down and cannot be changed afterwards", async () => {
    const { user, open } = openView(LeaversView);
    await user.click(screen.getByRole("radio", { name: parts.judgements }));
    expect(screen.getByText(judgements.verdict.same, { selector: ".verdict-sentence" })).toBeDefined();
    const count = open().baseline.judgements!.length;
    await user.click(screen.getByRole("button", { name: /Choose a person/ }));
    await user.click(screen.getByRole("option", { name: "Ken Omori" }));
    await user.click(screen.getByRole("radio", { name: "It could be (25%)" }));
    await user.click(screen.getByRole("button", { name: judgements.write.save }));
    expect(open().baseline.judgements).toHaveLength(count + 1);
    expect(open().baseline.judgements!.at(-1)).toMatchObject({
      ...{ memberId: "m09", made: "2026-11", termMonths: 12, chanceShare: 0.25, by: "Sakakibara" },
    });
    await user.click(screen.getByRole("button", { name: "Delete the forecast about Ken Omori of Nov 2026" }));
    expect(open().baseline.judgements).toHaveLength(count);
  });
});
