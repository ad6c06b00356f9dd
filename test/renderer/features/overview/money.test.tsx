// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FinancePanel } from "../../../../renderer/features/overview/FinancePanel.tsx";
import { KeyFigures } from "../../../../renderer/features/overview/KeyFigures.tsx";
import { explainPayback } from "../../../../renderer/features/overview/payback-why.view.ts";
import { showsMeasure } from "../../../../renderer/features/overview/steps.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import { overview } from "../../../../shared/i18n/en/overview.ts";
import type { Role } from "../../../../shared/ipc/roles.ts";
import { aChange, aHire } from "../../../support/builders.ts";
import { aProjection } from "../../../support/projection.ts";
import { aStepValue } from "../../../support/step-value.ts";
import { openView } from "../team/open-view.tsx";

const projection = aProjection();

function openFor(role: Role, people: number) {
  const view = openView(() => (
    <>
      <KeyFigures projection={projection} people={people} />
      <FinancePanel projection={projection} people={people} />
    </>
  ));
  act(() => view.frame.getState().prefer({ role }));
}

describe("money on the overview", () => {
  it.each(["hr", "presenter"] as const)(
    "is told to %s of a team, and not of one so small that it tells what one person earns",
    (role) => {
      openFor(role, 2);
      expect(screen.queryByText(overview.figures.cost)).toBeNull();
      expect(screen.getByText(overview.finance.small)).toBeTruthy();
    },
  );

  it("is told to everyone of a team of some size, and to the head of any", () => {
    openFor("hr", 3);
    expect(screen.getByText(overview.figures.cost)).toBeTruthy();
    expect(screen.queryByText(overview.finance.small)).toBeNull();
  });

  it("is told to the head of any team", () => {
    openFor("head", 1);
    expect(screen.getByText(overview.figures.cost)).toBeTruthy();
    expect(screen.queryByText(overview.finance.small)).toBeNull();
  });

  it("says what a hire costs to the head alone, and what a lever costs to everyone", () => {
    const hire = aStepValue({ id: "1", kind: "hire", changes: [aHire({ id: "one" })], dropIds: [] }, {});
    const change = aChange({ id: "two", type: "startLever", leverId: "guides" });
    const lever = aStepValue({ id: "2", kind: "startLever", changes: [change], dropIds: [] }, {});
    expect([true, false].map((seesMoney) => showsMeasure("cost", hire, seesMoney))).toEqual([true, false]);
    expect([true, false].map((seesMoney) => showsMeasure("cost", lever, seesMoney))).toEqual([true, true]);
    expect(showsMeasure("coverage", hire, false)).toBe(true);
  });

  it("opens the payback of a hire without their salary for whoever does not see what one person earns", () => {
    const estimate = { value: 5_000_000, standardError: 1 };
    const payback = {
      atEnd: { arrJpy: estimate, keptJpy: estimate, costJpy: estimate, netJpy: estimate },
    };
    const hire = { type: "sales", salaryJpy: 7_654_321, payback } as never;
    const told = (seesMoney: boolean) =>
      JSON.stringify(
        explainPayback(hire, "net", {
          ...{ finance: { trials: 100 } as never, label: "", seesMoney },
          words: wordsIn("en"),
        }).inputs,
      );
    expect(told(true)).toContain("¥7.65M");
    expect(told(false)).not.toContain("¥7.65M");
    expect(told(false)).not.toContain(overview.payback.salary);
  });
});
