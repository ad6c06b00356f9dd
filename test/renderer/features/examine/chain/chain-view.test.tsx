// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ChainView } from "../../../../../renderer/features/examine/chain/ChainView.tsx";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { metricChain } from "../../../../../shared/analysis/metric-chain/metric-chain.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { never, openView } from "../../team/open-view.tsx";

const patience = { timeout: 10_000 };
const sentence = () => document.querySelector(".verdict-sentence")?.textContent ?? "";
const links = () => screen.findByRole("list", { name: "Links of the metric chain" }, patience);

const chain = metricChain(sampleWorkspace("en").baseline);
/** The sample's chain, worked out once for all tests. */
const known: Analyst = { ask: () => ({ ...never(), result: Promise.resolve(chain) as never }) };

describe("the chain of metrics", () => {
  it("answers in a sentence, and never says that one metric causes another", async () => {
    openView(ChainView, undefined, known);
    await links();
    expect(sentence()).toMatch(
      /^\d of 8 links in the chain stand out from chance, most clearly from Onboarding completion to Feature usage, 2 months later\.$/,
    );
    expect(screen.getByText(/Going together is not causing/)).toBeDefined();
  });

  it("opens a link to what the months say of it, and why it is believed", async () => {
    const { user } = openView(ChainView, undefined, known);
    const list = await links();
    await user.click(within(list).getByRole("button", { name: /^Feature usage → NPS/ }));
    expect(
      screen.getByText(/^When Feature usage is higher .*, NPS tends to be higher, 1 month later\.$/),
    ).toBeDefined();
    await user.click(screen.getByRole("button", { name: /^Rank correlation of Feature usage and NPS/ }));
    expect(screen.getByText(/All 56 correlations .* at most one team in twenty sees any/)).toBeDefined();
  });

  it("says of a link that cannot be told how many months it would take", async () => {
    const { user } = openView(ChainView, undefined, known);
    await user.click(within(await links()).getByRole("button", { name: /^Active users → NPS/ }));
    expect(screen.getByText(/^48 months cannot tell whether the two go together/)).toBeDefined();
    expect(screen.getByText(/^If it is real, about \d+ months would show it/)).toBeDefined();
  });

  it("shows the same as a table", async () => {
    const { user } = openView(ChainView, undefined, known);
    await links();
    await user.click(screen.getByRole("button", { name: /^Show as a table: The chain/ }));
    const table = screen.getByRole("table", { name: "Links of the metric chain with their strength" });
    expect(within(table).getAllByRole("row")).toHaveLength(9);
    expect(within(table).getByRole("row", { name: /^Feature usage → NPS 1 \+0\.\d\d/ })).toBeDefined();
  });

  it("says where metrics part ways, what may lie behind it, and where to look", async () => {
    const { user, frame } = openView(ChainView, undefined, known);
    await links();
    expect(screen.getByRole("heading", { name: "Tickets rise while usage falls" })).toBeDefined();
    expect(screen.getByText(/^Feature usage −\d\.\d points .* in 6 months$/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Look at coverage" }));
    expect(frame.getState().screen).toBe("capacity");
  });

  it("takes away the team's own link, and undo brings it back", async () => {
    const { user, open, workspace } = openView(ChainView, undefined, known);
    await user.click(within(await links()).getByRole("button", { name: /^Onboarding completion → Tickets/ }));
    await user.click(screen.getByRole("button", { name: "Remove this link" }));
    expect(open().baseline.metricLinks).toBeUndefined();
    workspace.getState().undo();
    expect(open().baseline.metricLinks).toHaveLength(1);
  });

  it("says what to do where there are no metrics", async () => {
    openView(ChainView, ({ baseline }) => void (baseline.metrics = []));
    expect(screen.getByRole("button", { name: "Import metrics" })).toBeDefined();
  });

  it("offers another try after a failure", async () => {
    openView(ChainView, undefined, {
      ask: () => ({ ...never(), result: Promise.reject(new Error("planned")) }),
    });
    expect(await screen.findByRole("button", { name: "Try again" }, patience)).toBeDefined();
  });
});
