// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { NormalView } from "../../../../../renderer/features/examine/normal/NormalView.tsx";
import { openView } from "../../team/open-view.tsx";

const card = (name: string) => screen.getByRole("region", { name });
const values = () => screen.getByRole("grid", { name: "Values of the metrics by month" });

describe("the sense of normal", () => {
  it("answers first: what stands out this month, and how often that is a false alarm", () => {
    openView(NormalView);
    expect(
      screen.getAllByText(/^In Nov 2026 \d of 9 metrics stands? out: .*Questions from new customers/u),
    ).not.toHaveLength(0);
    expect(screen.getByText("Looking at so many metrics, expect about one false alarm in 13 months.")).toBeTruthy();
    const silent = card("Questions from new customers");
    expect(within(silent).getByText("below normal")).toBeTruthy();
    expect(within(silent).getByText(/^Usually 6\.\d+; in Nov 2026 2\.29, 34% of the usual\./u)).toBeTruthy();
    expect(within(silent).getByText("For each of: New customers")).toBeTruthy();
  });

  it("tells of a month that is chosen what was usual then, season included", async () => {
    const { user } = openView(NormalView);
    await user.click(screen.getByRole("button", { name: /Month looked at/u }));
    await user.click(screen.getByRole("option", { name: "Mar 2026" }));
    const churn = card("Monthly churn rate");
    expect(within(churn).getByText("above normal")).toBeTruthy();
    expect(
      within(churn).getByText(/^In Mar it is usually 1\.\d+%; in Mar 2026 3\.14%, 1\.\d times as much\./u),
    ).toBeTruthy();
  });

  it("has each picture as a table", async () => {
    const { user } = openView(NormalView);
    const churn = card("Monthly churn rate");
    await user.click(within(churn).getByRole("button", { name: /table/iu }));
    const table = within(churn).getByRole("table", { name: "Monthly churn rate month by month" });
    expect(within(table).getByRole("row", { name: /^Mar 2026 3\.14%/u }).textContent).toContain("above normal");
  });

  it("takes up a metric of the team's own, and keeps what it means", async () => {
    const { user, open } = openView(NormalView);
    await user.click(screen.getByRole("button", { name: "Add a metric" }));
    await user.click(screen.getByRole("button", { name: "Keep" }));
    expect(screen.getByText("A metric needs a name.")).toBeTruthy();
    await user.click(screen.getByRole("textbox", { name: "Name" }));
    await user.paste("Executive meetings");
    await user.click(screen.getByRole("button", { name: /^.*What is good/u }));
    await user.click(screen.getByRole("option", { name: "Higher is better" }));
    await user.click(screen.getByRole("button", { name: "Keep" }));
    expect(open().baseline.metrics.at(-1)).toMatchObject({
      name: "Executive meetings",
      unit: "count",
      better: "higher",
    });
    expect(within(card("Executive meetings")).getByText(/^12 more months of values are needed/u)).toBeTruthy();
  });

  it("writes values in place, shares in percent", async () => {
    const { user, open } = openView(NormalView);
    await user.click(screen.getByRole("radio", { name: "Values" }));
    const field = screen.getByRole("textbox", { name: "Values of the metrics by month" });
    expect(values()).toBeTruthy();
    await user.type(field, "64.5{Enter}");
    const [onboarding] = open().baseline.metrics;
    expect(onboarding!.points.at(-1)).toEqual({ month: "2026-11", value: 0.645 });
    await user.type(field, "many{Enter}");
    expect(screen.getByText("“many” is no number.")).toBeTruthy();
  });

  it("names nobody while names are hidden", async () => {
    const { frame } = openView(NormalView);
    expect(screen.getAllByText(/^Answers for it: /u)).not.toHaveLength(0);
    const named = within(card("Tickets"))
      .getByText(/^Answers for it: /u)
      .textContent.replace("Answers for it: ", "");
    act(() => frame.getState().prefer({ areNamesHidden: true }));
    await waitFor(() => expect(document.body.innerHTML).not.toContain(named));
  });

  it("teaches the first step where there are none", () => {
    openView(NormalView, ({ baseline }) => {
      baseline.metrics = [];
    });
    expect(screen.getByText("No metrics yet")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Import a table" })).toBeTruthy();
  });
});
