// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Why, WhyPart } from "../../../renderer/ui/Why.tsx";

describe("Why", () => {
  it("opens a figure to its reasons, and gives the focus back on Escape", async () => {
    render(
      <Why label="Coverage in May 2027" value="82%">
        <WhyPart title="Assumptions">Ramp of six months</WhyPart>
      </Why>,
    );
    const user = userEvent.setup();
    const figure = screen.getByRole("button", { name: "Coverage in May 2027: 82%" });
    await user.click(figure);
    const reasons = screen.getByRole("dialog", { name: "Coverage in May 2027" });
    expect(reasons.textContent).toContain("Ramp of six months");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBe(null);
    expect(document.activeElement).toBe(figure);
  });
});
