import { describe, expect, it } from "vitest";
import { layoutOf, pictureWidth } from "../../../../../renderer/features/examine/chain/layout.view.ts";
import { chainLinks } from "../../../../../shared/analysis/metric-chain/links.ts";

const xOf = (links: Parameters<typeof layoutOf>[0]) => {
  const { nodes } = layoutOf(links);
  return (id: string) => nodes.find((node) => node.id === id)!.x;
};

describe("the picture of the chain", () => {
  it("goes from onboarding over usage and NPS to churn and expansion", () => {
    const x = xOf(chainLinks({}));
    expect(x("onboardingCompletions")).toBeLessThan(x("featureUsage"));
    expect(x("featureUsage")).toBeLessThan(x("nps"));
    expect(x("nps")).toBeLessThan(x("churnRate"));
    expect(x("churnRate")).toBe(x("expansionRate"));
    expect(x("tickets")).toBe(x("featureUsage"));
  });

  it("holds every metric within its frame, even where links lead in a circle", () => {
    const { nodes, height } = layoutOf([
      { from: "a", to: "b" },
      { from: "b", to: "c" },
      { from: "c", to: "a" },
    ]);
    expect(nodes).toHaveLength(3);
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(pictureWidth);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });
});
