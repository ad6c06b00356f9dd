// @vitest-environment happy-dom
import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RetentionPage } from "../../../../renderer/features/retention/RetentionPage.tsx";
import { openNotesOf } from "../../../../shared/domain/sealed-notes.ts";
import { role } from "../../../../shared/i18n/en/role.ts";
import { teamCauses } from "../../../../shared/i18n/en/team-causes.ts";
import { openView } from "../team/open-view.tsx";

const quotesIn = (json: string): readonly string[] =>
  json.match(/"[^"]{12,}"/gu)?.map((text) => text.slice(1, -1)) ?? [];

describe("Retention, presented", () => {
  it("shows in none of its views a name, an alias or a word that somebody wrote about a person", async () => {
    const { user, frame, open } = openView(RetentionPage, ({ baseline }) => {
      baseline.checkIns[0]!.note = "wants to move to Sapporo next year";
    });
    act(() => frame.getState().prefer({ role: "presenter" }));
    const { baseline } = open();
    const { members, candidates = [], pastMembers = [] } = baseline;
    const names = [...members, ...candidates, ...pastMembers].flatMap(({ name }) => name ?? []);
    const written = openNotesOf(open()).flatMap(({ text }) => quotesIn(text));
    expect(written.length).toBeGreaterThan(0);
    await waitFor(() => expect(screen.getByText(teamCauses.once)).toBeTruthy(), { timeout: 20_000 });

    const leftOut: string[] = [];
    for (const tab of screen.getAllByRole("tab")) {
      await user.click(tab);
      await waitFor(() => expect(document.querySelector(".skeleton")).toBeNull(), {
        timeout: 20_000,
      });
      const page = document.body.innerHTML;
      expect(
        names.filter((name) => page.includes(name)),
        tab.textContent,
      ).toEqual([]);
      expect(
        written.filter((words) => page.includes(words)),
        tab.textContent,
      ).toEqual([]);
      expect(document.body.textContent, tab.textContent).not.toMatch(/Member \d/);
      if (screen.queryByText(role.notShown.body)) leftOut.push(tab.textContent);
    }
    expect(leftOut).toEqual(["Conversations", "Check-in", "If someone left", "Candidates"]);
  }, 60_000);
});
