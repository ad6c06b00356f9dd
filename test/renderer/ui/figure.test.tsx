// @vitest-environment happy-dom
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Figure } from "../../../renderer/ui/Figure.tsx";

describe("Figure", () => {
  it.each([
    ["1.2億円", ["億円"]],
    ["¥4.90B", ["¥", "B"]],
    ["−1,234.5 h", [" h"]],
    ["85%", ["%"]],
    ["none", []],
  ])("sets the unit of %s in a lighter tone and loses nothing", (text, units) => {
    const { container } = render(<Figure text={text} />);
    expect(container.textContent).toBe(text);
    expect([...container.querySelectorAll(".figure-unit")].map((unit) => unit.textContent)).toEqual(units);
  });
});
