/** The part of the sheet to type into: rates and counts, each under a name by which formulas refer to it. */
import type { Translate } from "../../../i18n/translate.ts";
import { address, type NumberFormat, number, type SheetCell, words } from "../workbook/cells.ts";
import type { SteadyPlan, SteadySegment } from "./steady-plan.ts";

type InputId =
  | "people"
  | "contractHours"
  | "overheadShare"
  | "yieldRatio"
  | "leavingShare"
  | "replacedShare"
  | "replacedAfter"
  | "growthRatio"
  | "fixedHours"
  | "managementHours"
  | "costPerPersonJpy"
  | "hireCostJpy";

const inputs = [
  ["people", "fine"],
  ["contractHours", "fine"],
  ["overheadShare", "share"],
  ["yieldRatio", "share"],
  ["leavingShare", "share"],
  ["replacedShare", "share"],
  ["replacedAfter", "count"],
  ["growthRatio", "share"],
  ["fixedHours", "fine"],
  ["managementHours", "fine"],
  ["costPerPersonJpy", "money"],
  ["hireCostJpy", "money"],
] as const satisfies readonly (readonly [InputId, NumberFormat])[];
const aboutMoney: readonly InputId[] = ["costPerPersonJpy", "hireCostJpy"];

const segmentInputs = [
  ["openingCustomers", "fine"],
  ["newPerMonth", "fine"],
  ["monthlyGrowth", "share"],
  ["churnShare", "share"],
  ["hoursPerCustomer", "fine"],
  ["arrPerCustomerJpy", "money"],
  ["openingArrJpy", "money"],
  ["yearlyExpansionShare", "share"],
] as const satisfies readonly (readonly [keyof SteadySegment, NumberFormat])[];
export type SegmentInputId = (typeof segmentInputs)[number][0];

export type Inputs = {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly at: (id: InputId) => string;
  readonly speedAt: (tenure: number) => string;
  readonly segmentAt: (segment: number, id: SegmentInputId) => string;
};

/** `from` is the row of the sheet on which they begin. */
export function steadyInputs(
  plan: SteadyPlan,
  segmentNames: readonly string[],
  hasMoney: boolean,
  from: number,
  t: Translate,
): Inputs {
  const shown = inputs.filter(([id]) => hasMoney || !aboutMoney.includes(id));
  const speedFrom = from + 1 + shown.length;
  const segmentFrom = speedFrom + plan.speeds.length + 2;
  return {
    rows: [
      [words(t("presentExports.steady.input"), "head"), words(t("presentExports.steady.value"), "head")],
      ...shown.map(([id, format]) => [
        words(t(`presentExports.steady.inputs.${id}`)),
        number(plan[id], format, "input"),
      ]),
      ...plan.speeds.map((speed, tenure) => [
        words(t("presentExports.steady.speed", { month: tenure + 1 })),
        number(speed, "share", "input"),
      ]),
      [],
      [
        words(t("presentExports.steady.segment"), "head"),
        ...segmentInputs.map(([id]) => words(t(`presentExports.steady.segments.${id}`), "head")),
      ],
      ...plan.segments.map((segment, index) => [
        words(segmentNames[index]!),
        ...segmentInputs.map(([id, format]) => number(segment[id], format, "input")),
      ]),
    ],
    at: (id) => address(1, from + 1 + shown.findIndex(([known]) => known === id), "both"),
    speedAt: (tenure) => address(1, speedFrom + tenure, "both"),
    segmentAt: (segment, id) =>
      address(1 + segmentInputs.findIndex(([known]) => known === id), segmentFrom + segment, "both"),
  };
}
