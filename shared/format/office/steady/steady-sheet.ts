/** The sheet that answers when somebody changes an assumption. */
import type { Projection } from "../../../analysis/projection.ts";
import type { Month } from "../../../base/month.ts";
import type { ExportSource, PlanToExport } from "../export-source.ts";
import { rounded } from "../tables/tell.ts";
import type { ToldPlan } from "../tables/told-plan.ts";
import { address, monthCell, number, type Sheet, type SheetCell, words } from "../workbook/cells.ts";
import { answerColumns, type Column, workingColumns } from "./steady-columns.ts";
import { steadyCourse } from "./steady-course.ts";
import { steadyInputs } from "./steady-inputs.ts";
import { steadyPlan } from "./steady-plan.ts";

const simulated = {
  people: "headcount",
  demandHours: "demandHours",
  supplyHours: "supplyHours",
  coverage: "coverage",
  arrJpy: "arrJpy",
  costJpy: "costPerMonthJpy",
} as const satisfies Record<string, keyof Projection>;

/** The means of the simulation, beside the answers of the formulas. */
const simulatedColumns = (answers: readonly Column[], projection: Projection): readonly Column[] =>
  answers.map(({ id, words: named, format }) => ({
    ...{ id: `simulated ${id}`, words: named, format },
    values: Array.from(projection[simulated[id as keyof typeof simulated]].mean, rounded),
  }));

function monthRows(
  months: readonly Month[],
  columns: readonly Column[],
  from: number,
  isTypedOver: (column: Column) => boolean,
): readonly (readonly SheetCell[])[] {
  const at = (id: string, month: number) => address(1 + columns.findIndex((column) => column.id === id), from + month);
  return months.map((month, index) => [
    monthCell(month),
    ...columns.map((column): SheetCell => {
      const value = column.values[index]!;
      if (column.formula) return { formula: column.formula(index, at), cached: value, format: column.format };
      return number(value, column.format, isTypedOver(column) ? "input" : undefined);
    }),
  ]);
}

export function steadySheet(own: PlanToExport, { name, isMoneyShown }: ToldPlan, source: ExportSource): Sheet {
  const { t, formats } = source.speech;
  const { baseline } = own.plan;
  const plan = steadyPlan(own);
  const course = steadyCourse(plan);
  const segmentNames = baseline.segments.map((segment) => source.without(segment.name));
  const intro: readonly (readonly SheetCell[])[] = [
    [words(t("presentExports.steady.title", { plan: name }), "title")],
    [words(t("presentExports.steady.how"))],
    [words(t("presentExports.steady.differs", { futures: formats.integer(own.projection.trials) }))],
    [],
  ];
  const inputs = steadyInputs(plan, segmentNames, isMoneyShown, intro.length, t);
  const answers = answerColumns(plan, course, inputs, isMoneyShown);
  const simulation = simulatedColumns(answers, own.projection);
  const columns = [...answers, ...simulation, ...workingColumns(plan, course, inputs, isMoneyShown)];
  const headed = ({ words: named, segment }: Column, isSimulated: boolean) => {
    const column = t(`presentExports.steady.columns.${named}`);
    if (isSimulated) return t("presentExports.steady.simulated", { column });
    return segment === undefined
      ? column
      : t("presentExports.steady.ofSegment", { column, segment: segmentNames[segment]! });
  };
  const head = [
    words(t("presentExports.data.columns.month"), "head"),
    ...columns.map((column) => words(headed(column, simulation.includes(column)), "head")),
  ];
  const before = [...intro, ...inputs.rows, [], head];
  return {
    name: t("presentExports.steady.sheet", { plan: name }),
    widths: [30, ...columns.map(() => 15)],
    sticky: 0,
    rows: [...before, ...monthRows(plan.months, columns, before.length, (column) => !simulation.includes(column))],
  };
}
