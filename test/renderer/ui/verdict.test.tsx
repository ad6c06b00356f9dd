// @vitest-environment happy-dom
import { act, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Verdict } from "../../../renderer/ui/Verdict.tsx";

describe("Verdict", () => {
  it("is read aloud once the hand rests, not at every step", () => {
    vi.useFakeTimers();
    const { rerender } = render(<Verdict spoken="holds">holds</Verdict>);
    for (const spoken of ["falls in May", "falls in April"]) rerender(<Verdict spoken={spoken}>{spoken}</Verdict>);
    expect(screen.getByRole("status").textContent).toBe("holds");
    act(() => void vi.advanceTimersByTime(1000));
    expect(screen.getByRole("status").textContent).toBe("falls in April");
    vi.useRealTimers();
  });
});
