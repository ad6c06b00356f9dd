// @vitest-environment happy-dom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AssumptionsSettings } from "../../../renderer/app/settings/AssumptionsSettings.tsx";
import { evidenceOf, listedAssumptions } from "../../../renderer/app/settings/assumptions.view.ts";
import {
  coefficientGroups,
  coefficientIds,
  coefficients,
  coefficientsIn,
} from "../../../shared/catalogue/coefficients.ts";
import { openWindow } from "./open-window.tsx";

const rowOf = (name: string) => screen.getByRole("rowheader", { name }).closest("tr")!;

describe("the assumptions", () => {
  it("are all there, each in one group", () => {
    expect(coefficientGroups.flatMap(coefficientsIn).toSorted()).toEqual(coefficientIds.toSorted());
  });

  it("are found by a word of either language or of a source, whatever group is shown", () => {
    const found = (sought: string) =>
      listedAssumptions({ group: "work", sought, onlyOwn: false }, { coefficients: {} });
    expect(found("自己都合離職率")).toEqual(["annualLeaving"]);
    expect(found("people who leave in a year")).toEqual(["annualLeaving"]);
    expect(found("carta")).toContain("annualLeaving");
  });

  it("count as guessed until somebody has measured them", () => {
    const before = evidenceOf({ coefficients: {} });
    const id = coefficientIds.find((each) => coefficients[each].grade === "X")!;
    expect(before).toMatchObject({ all: coefficientIds.length, own: 0 });
    expect(evidenceOf({ coefficients: { [id]: 1 } })).toMatchObject({ own: 1, guessed: before.guessed - 1 });
  });

  it("take a value of the plan's own, keep to it through a search, and go back to the catalogue's", async () => {
    const user = userEvent.setup();
    const { workspace, Around } = openWindow();
    render(<AssumptionsSettings />, { wrapper: Around });
    const name = "People who leave in a year";
    const own = () => workspace.getState().workspace.scenarios[0]!.coefficients["annualLeaving"];
    expect(within(rowOf(name)).getByText("10.0% to 22.0%")).toBeTruthy();
    const field = within(rowOf(name)).getByRole("textbox", { name });
    await user.clear(field);
    await user.type(field, "18{Enter}");
    expect(own()).toBeCloseTo(0.18, 10);
    await user.click(screen.getByRole("switch", { name: "Only our own values" }));
    expect(screen.getAllByRole("rowheader").map((cell) => cell.textContent)).toEqual([name]);
    await user.click(within(rowOf(name)).getByRole("button", { name: /^Back to this/ }));
    expect(own()).toBeUndefined();
    expect(screen.getByText("None to show")).toBeTruthy();
  });
});
