// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Slider } from "../../../renderer/ui/Slider.tsx";

function open() {
  const heard = vi.fn<(value: number, gesture: string) => void>();
  function Held() {
    const [value, setValue] = useState(1);
    const change = (next: number, gesture: string) => {
      heard(next, gesture);
      setValue(next);
    };
    return <Slider label="Growth" value={value} minValue={0} maxValue={2} step={0.05} onChange={change} />;
  }
  render(<Held />);
  return { heard, user: userEvent.setup() };
}

describe("Slider", () => {
  it("moves by a step with an arrow key, each press a gesture of its own", async () => {
    const { heard, user } = open();
    screen.getByRole("slider", { name: "Growth" }).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(heard.mock.calls.map(([value]) => value)).toEqual([1.05, 1.1]);
    const [first, second] = heard.mock.calls.map(([, gesture]) => gesture);
    expect(first).not.toBe(second);
  });

  it("takes a typed number on Enter, brought into its range", async () => {
    const { heard, user } = open();
    const field = screen.getByRole("textbox", { name: "Growth" });
    await user.clear(field);
    await user.type(field, "3{Enter}");
    expect(heard.mock.calls.map(([value]) => value)).toEqual([2]);
  });

  it("names its step buttons after what they step", () => {
    open();
    expect(screen.getByRole("button", { name: "Increase Growth" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Decrease Growth" })).toBeTruthy();
  });

  it("says nothing when the typed number is the one it has", async () => {
    const { heard, user } = open();
    const field = screen.getByRole("textbox", { name: "Growth" });
    await user.clear(field);
    await user.type(field, "1{Enter}");
    expect(heard).not.toHaveBeenCalled();
  });
});
