// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CoverageMap, type CoverageMapView } from "../../../renderer/charts/CoverageMap.tsx";

const cell = (sentence: string) => ({ text: "90", level: "enough" as const, sentence });

const view: CoverageMapView = {
  caption: "Coverage by activity and month",
  rowHead: "Activity",
  years: [{ name: "2027", months: 3 }],
  months: ["Jan", "Feb", "Mar"].map((short) => ({ short, full: `${short} 2027` })),
  rows: ["Onboarding", "Renewal"].map((name) => ({
    id: name.toLowerCase(),
    name,
    cells: ["Jan", "Feb", "Mar"].map((short) => cell(`${name}, ${short}`)),
  })),
};

const focused = () => document.activeElement?.getAttribute("aria-label");

function show() {
  const asked: string[] = [];
  render(
    <CoverageMap
      view={view}
      why={(row, column) => {
        asked.push(`${row} ${column}`);
        return <p>{`Because of ${row} in month ${column}`}</p>;
      }}
    />,
  );
  return { user: userEvent.setup(), asked };
}

describe("CoverageMap", () => {
  it("is one stop for the Tab key, and arrows move inside it", async () => {
    const { user } = show();
    await user.tab();
    expect(focused()).toBe("Onboarding, Jan");
    await user.keyboard("{ArrowRight}{ArrowDown}");
    expect(focused()).toBe("Renewal, Feb");
    await user.tab();
    expect(screen.getByRole("grid").contains(document.activeElement)).toBe(false);
  });

  it("stops at its edges and jumps to the ends of a row", async () => {
    const { user } = show();
    await user.tab();
    await user.keyboard("{ArrowUp}{ArrowLeft}");
    expect(focused()).toBe("Onboarding, Jan");
    await user.keyboard("{End}{ArrowRight}");
    expect(focused()).toBe("Onboarding, Mar");
    await user.keyboard("{Home}");
    expect(focused()).toBe("Onboarding, Jan");
  });

  it("opens the why of a cell on Enter and returns to the cell on Escape", async () => {
    const { user, asked } = show();
    await user.tab();
    await user.keyboard("{ArrowRight}{Enter}");
    expect(await screen.findByText("Because of onboarding in month 1")).toBeTruthy();
    expect(asked).toContain("onboarding 1");
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Because of onboarding in month 1")).toBeNull();
    expect(focused()).toBe("Onboarding, Feb");
  });

  it("reads out each cell as a sentence under its headers", () => {
    show();
    expect(screen.getAllByRole("gridcell")).toHaveLength(6);
    expect(screen.getByRole("gridcell", { name: "Renewal, Mar" }).textContent).toBe("90");
  });
});
