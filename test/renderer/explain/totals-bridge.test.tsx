// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { TotalsBridge } from "../../../renderer/explain/TotalsBridge.tsx";
import { openView } from "../features/team/open-view.tsx";

afterEach(cleanup);

const figures = (facts: readonly HTMLElement[]) =>
  facts.map(({ textContent }) => Number(textContent.replace("−", "-").replace(/[^\d.-]/gu, "")));

describe("the way from the first month to the last", () => {
  it("leads from today’s team over everyone who comes and goes to the last month’s", async () => {
    openView(() => <TotalsBridge of="people" />);
    await screen.findByText("Replacements");
    const people = figures(screen.getAllByRole("definition"));
    const parts = people.slice(0, -1).reduce((sum, part) => sum + part, 0);
    // Seven figures of one decimal each.
    expect(Math.abs(parts - people.at(-1)!)).toBeLessThan(0.4);
    expect(people[0]).toBe(24);
  });

  it("names what is won and what is lost, and to what", async () => {
    openView(() => <TotalsBridge of="arr" />);
    expect(await screen.findByText("Churn from work left undone")).toBeDefined();
    expect(screen.getAllByRole("definition")).toHaveLength(7);
  });
});
