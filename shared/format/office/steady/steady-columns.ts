/** The months of the sheet, column by column: what each is called, its formula, and what it comes to. */
import type { NumberFormat } from "../workbook/cells.ts";
import type { Inputs } from "./steady-inputs.ts";
import type { Course, SteadyPlan } from "./steady-plan.ts";
import type { SegmentCourse, SteadyCourse } from "./steady-course.ts";

export type ColumnWords =
  | Exclude<keyof SteadyCourse, "segments">
  | keyof SegmentCourse
  | "plannedJoins"
  | "knownLeaves"
  | "stillLearning"
  | "yieldCourse"
  | "leverHours"
  | "leverCostJpy"
  | "moreNew"
  | "churnCourse"
  | "hoursCourse"
  | "expansionCourse";

export type Column = {
  readonly id: string;
  readonly words: ColumnWords;
  /** Whose customers it is about. */
  readonly segment?: number;
  readonly format: NumberFormat;
  readonly values: Course;
  /** Without one the values are there to be typed over. */
  readonly formula?: (month: number, at: (id: string, month: number) => string) => string;
};

const plus = (terms: readonly string[]) => (terms.length === 0 ? "0" : terms.join("+"));

function segmentColumns(plan: SteadyPlan, course: SteadyCourse, { at, segmentAt }: Inputs): readonly Column[] {
  return plan.segments.flatMap((given, segment): readonly Column[] => {
    const own = (words: keyof SegmentCourse | "moreNew" | "churnCourse" | "hoursCourse" | "expansionCourse") =>
      ({ id: `${words}${segment}`, words, segment }) as const;
    const input = (id: Parameters<typeof segmentAt>[1]) => segmentAt(segment, id);
    const result = course.segments[segment]!;
    const stays = (month: number, cell: (id: string, month: number) => string) =>
      `(1-${input("churnShare")})^${cell(`churnCourse${segment}`, month)}`;
    return [
      {
        ...own("joining"),
        format: "fine",
        values: result.joining,
        formula: (month, cell) =>
          `${input("newPerMonth")}*(1+${input("monthlyGrowth")})^${month}*${at("growthRatio")}+${cell(`moreNew${segment}`, month)}`,
      },
      {
        ...own("customers"),
        format: "fine",
        values: result.customers,
        formula: (month, cell) =>
          month === 0
            ? `${input("openingCustomers")}+${cell(`joining${segment}`, 0)}`
            : `${cell(`customers${segment}`, month - 1)}*${stays(month - 1, cell)}+${cell(`joining${segment}`, month)}`,
      },
      {
        ...own("hours"),
        format: "fine",
        values: result.hours,
        formula: (month, cell) =>
          `${cell(`customers${segment}`, month)}*${input("hoursPerCustomer")}*${cell(`hoursCourse${segment}`, month)}`,
      },
      {
        ...own("arrJpy"),
        id: `arr${segment}`,
        format: "money",
        values: result.arrJpy,
        formula: (month, cell) => {
          const before = month === 0 ? input("openingArrJpy") : cell(`arr${segment}`, month - 1);
          const grown = `(1+${input("yearlyExpansionShare")}/12*${cell(`expansionCourse${segment}`, month)})`;
          return `(${before}+${cell(`joining${segment}`, month)}*${input("arrPerCustomerJpy")})*${stays(month, cell)}*${grown}`;
        },
      },
      { ...own("moreNew"), format: "fine", values: given.moreNew },
      { ...own("churnCourse"), format: "share", values: given.churnCourse },
      { ...own("hoursCourse"), format: "share", values: given.hoursCourse },
      { ...own("expansionCourse"), format: "share", values: given.expansionCourse },
    ];
  });
}

/** What the plan comes to, the answers first. */
export function answerColumns(
  plan: SteadyPlan,
  course: SteadyCourse,
  inputs: Inputs,
  hasMoney: boolean,
): readonly Column[] {
  const { at } = inputs;
  const every = (prefix: string, month: number, cell: (id: string, month: number) => string) =>
    plus(plan.segments.map((_, segment) => cell(`${prefix}${segment}`, month)));
  return [
    {
      id: "people",
      words: "people",
      format: "fine",
      values: course.people,
      formula: (month, cell) => {
        const before = month === 0 ? at("people") : `${cell("people", month - 1)}-${cell("leavers", month - 1)}`;
        return `${before}-${cell("knownLeaves", month)}+${cell("joins", month)}`;
      },
    },
    {
      id: "demandHours",
      words: "demandHours",
      format: "count",
      values: course.demandHours,
      formula: (month, cell) =>
        `${every("hours", month, cell)}+${at("fixedHours")}+${cell("people", month)}*${at("managementHours")}`,
    },
    {
      id: "supplyHours",
      words: "supplyHours",
      format: "count",
      values: course.supplyHours,
      formula: (month, cell) =>
        `MAX(0,${cell("ramped", month)}*${at("contractHours")}*(1-${at("overheadShare")})-${cell("leverHours", month)})*${at("yieldRatio")}*${cell("yieldCourse", month)}`,
    },
    {
      id: "coverage",
      words: "coverage",
      format: "share",
      values: course.coverage,
      formula: (month, cell) =>
        `IF(${cell("demandHours", month)}>0,MIN(1,${cell("supplyHours", month)}/${cell("demandHours", month)}),1)`,
    },
    {
      id: "arrJpy",
      words: "arrJpy",
      format: "money",
      values: course.arrJpy,
      formula: (month, cell) => every("arr", month, cell),
    },
    ...(hasMoney
      ? [
          {
            id: "costJpy",
            words: "costJpy" as const,
            format: "money" as const,
            values: course.costJpy,
            formula: (month: number, cell: (id: string, month: number) => string) =>
              `${cell("people", month)}*${at("costPerPersonJpy")}+${cell("joins", month)}*${at("hireCostJpy")}+${cell("leverCostJpy", month)}`,
          },
        ]
      : []),
  ];
}

/** How it comes to that. */
export function workingColumns(
  plan: SteadyPlan,
  course: SteadyCourse,
  inputs: Inputs,
  hasMoney: boolean,
): readonly Column[] {
  const { at, speedAt } = inputs;
  return [
    {
      id: "joins",
      words: "joins",
      format: "fine",
      values: course.joins,
      // The month may be moved by typing another number of months: looked up, not pointed at.
      formula: (month, cell) => {
        if (month === 0) return cell("plannedJoins", 0);
        const before = `${cell("leavers", 0)}:${cell("leavers", month - 1)}`;
        const place = `${month}-${at("replacedAfter")}+1`;
        return `${cell("plannedJoins", month)}+IF(${place}>=1,INDEX(${before},${place}),0)*${at("replacedShare")}`;
      },
    },
    {
      id: "leavers",
      words: "leavers",
      format: "fine",
      values: course.leavers,
      formula: (month, cell) => `${cell("people", month)}*${at("leavingShare")}`,
    },
    {
      id: "ramped",
      words: "ramped",
      format: "fine",
      values: course.ramped,
      formula: (month, cell) =>
        [
          `${cell("people", month)}-${cell("stillLearning", month)}`,
          ...plan.speeds
            .slice(0, month + 1)
            .map((_, tenure) => `(1-${speedAt(tenure)})*${cell("joins", month - tenure)}`),
        ].join("-"),
    },
    { id: "plannedJoins", words: "plannedJoins", format: "count", values: plan.plannedJoins },
    { id: "knownLeaves", words: "knownLeaves", format: "count", values: plan.knownLeaves },
    { id: "stillLearning", words: "stillLearning", format: "fine", values: plan.stillLearning },
    { id: "yieldCourse", words: "yieldCourse", format: "share", values: plan.yieldCourse },
    { id: "leverHours", words: "leverHours", format: "count", values: plan.leverHours },
    ...(hasMoney
      ? [{ id: "leverCostJpy", words: "leverCostJpy" as const, format: "money" as const, values: plan.leverCostJpy }]
      : []),
    ...segmentColumns(plan, course, inputs),
  ];
}
