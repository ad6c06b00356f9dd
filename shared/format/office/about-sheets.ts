/** Where the numbers of a workbook come from: what was simulated, and every number of the model with its source. */
import { type CoefficientId, coefficientIds, coefficients, coefficientsOf } from "../../catalogue/coefficients.ts";
import type { ExportSource } from "./export-source.ts";
import { number, type Sheet, words } from "./workbook/cells.ts";

export function aboutSheet({ plans, without, speech, appVersion }: ExportSource, title: string): Sheet {
  const { t, formats } = speech;
  const line = (label: string, text: string) => [words(label), words(text, "wrapped")];
  return {
    name: t("presentExports.about.sheet"),
    widths: [30, 100],
    sticky: 0,
    rows: [
      [words(title, "title")],
      line(t("presentExports.about.made"), t("presentExports.about.madeWith", { version: appVersion })),
      line(t("presentExports.about.people"), t("presentExports.about.nobody")),
      line(t("presentExports.about.spread"), t("presentExports.about.percentiles")),
      line(t("presentExports.about.error"), t("presentExports.about.interval")),
      [],
      ...plans.flatMap(({ plan: { scenario }, projection: { months, trials, seed, coverageTargetShare } }) => [
        [words(without(scenario.name), "head"), words("", "head")],
        line(
          t("presentExports.about.horizon"),
          formats.range(formats.month(months[0]!), formats.month(months.at(-1)!)),
        ),
        line(t("presentExports.about.futures"), formats.integer(trials)),
        line(t("presentExports.about.seed"), String(seed)),
        line(t("presentExports.about.target"), formats.percent(coverageTargetShare)),
        [],
      ]),
    ],
  };
}

export function assumptionsSheet({ plans, without, speech: { t, language } }: ExportSource): Sheet {
  const scenarios = plans.map(({ plan }) => plan.scenario);
  const values = scenarios.map(coefficientsOf);
  const source = (id: CoefficientId) => {
    const isOwn = scenarios.some((scenario) => scenario.coefficients[id] !== undefined);
    return isOwn ? t("presentExports.about.own") : coefficients[id].source[language];
  };
  return {
    name: t("presentExports.about.assumptions"),
    widths: [48, 12, ...scenarios.map(() => 16), 12, 12, 90],
    sticky: 1,
    rows: [
      [
        words(t("presentExports.about.assumption"), "head"),
        words(t("presentExports.data.columns.unit"), "head"),
        ...scenarios.map(({ name }) => words(without(name), "head")),
        words(t("presentExports.about.low"), "head"),
        words(t("presentExports.about.high"), "head"),
        words(t("presentExports.about.source"), "head"),
      ],
      ...coefficientIds.map((id) => {
        const { name, unit, range } = coefficients[id];
        const format = unit === "yen" ? "money" : "fine";
        return [
          words(name[language], "wrapped"),
          words(t(`presentExports.about.units.${unit}`)),
          ...values.map((own) => number(own[id], format)),
          number(range[0], format),
          number(range[1], format),
          words(source(id), "wrapped"),
        ];
      }),
    ],
  };
}
