// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { MonthCursor } from "../../../renderer/charts/MonthCursor.tsx";

describe("MonthCursor", () => {
  it("reads out the month it stands on, by keyboard as by mouse", async () => {
    render(
      <MonthCursor
        plot={{ left: 40, right: 640, top: 0, bottom: 200 }}
        label="Month"
        months={24}
        sentenceAt={(index) => `Month ${index}: 90% covered`}
        pixelOf={(index) => 40 + index * 25}
        indexAt={(pixel) => (pixel - 40) / 25}
      />,
    );
    const user = userEvent.setup();
    const cursor = screen.getByRole("slider", { name: "Month" });
    await user.tab();
    expect(cursor.getAttribute("aria-valuetext")).toBe("Month 0: 90% covered");
    await user.keyboard("{ArrowRight}{PageUp}");
    expect(cursor.getAttribute("aria-valuetext")).toBe("Month 13: 90% covered");
    expect(screen.getByText("Month 13: 90% covered")).toBeTruthy();
    await user.keyboard("{End}{ArrowRight}");
    expect(cursor.getAttribute("aria-valuenow")).toBe("23");
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Month 23: 90% covered")).toBeNull();
  });
});
