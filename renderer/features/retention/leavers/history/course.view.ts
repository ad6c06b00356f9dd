/** How long people stay and what they leave for, as the charts and their tables show it. */
import type { Calibration } from "../../../../../shared/analysis/survival/calibrate.ts";
import { type Course, expectedCourse } from "../../../../../shared/analysis/retention/leavers/expected-course.ts";
import { z95 } from "../../../../../shared/analysis/survival/kaplan-meier.ts";
import { patternIds } from "../../../../../shared/analysis/survival/rate-cells.ts";
import { stepAt } from "../../../../../shared/analysis/survival/step-at.ts";
import type { LeftFor } from "../../../../../shared/analysis/survival/team-history.ts";
import {
  type AttritionPattern,
  attritionCauseIds,
  attritionCauses,
  attritionPatterns,
} from "../../../../../shared/catalogue/attrition-causes.ts";
import type { IncidenceLayer, IncidenceView } from "../../../../charts/IncidenceChart.tsx";
import type { StayingView } from "../../../../charts/StayingChart.tsx";
import type { TableTwin } from "../../../../charts/table-twin.ts";
import type { Words } from "../../../../i18n/words.ts";

/** Five years say what there is to say; a stay of twenty would press everything else together. */
const longestMonths = 60;
const horizons = [12, 24, 36] as const;

const monthsShown = ({ staying }: Pick<Calibration, "staying">): number =>
  Math.min(longestMonths, Math.max(24, staying.at(-1)?.time ?? 0));

/** By the catalogue, for people of this team's types. */
export function defaultCourse({ learnt, staying }: Calibration): Course {
  const personMonths = learnt.rates.reduce((sum, cell) => sum + cell.personMonths, 0);
  const exposure = learnt.rates.reduce((sum, cell) => sum + cell.exposure, 0);
  const typeRatio = personMonths > 0 ? exposure / personMonths : 1;
  return expectedCourse(learnt.rates, ({ byDefault }) => byDefault, monthsShown({ staying }), typeRatio);
}

export function stayingView(found: Calibration, course: Course, { t, formats }: Words): StayingView {
  const { staying } = found;
  const longest = staying.at(-1)?.time ?? 0;
  const months = monthsShown(found);
  const steps = Array.from({ length: months + 1 }, (_, month) => stepAt(staying, month));
  const line = (pick: "survival" | "low" | "high") =>
    steps.map((step, month) => (month > longest ? undefined : (step?.[pick] ?? 1)));
  const [own, low, high] = [line("survival"), line("low"), line("high")];
  const duration = (month: number) => formats.duration(month);
  const percent = (share: number | undefined) => formats.percent(share ?? 0);
  const lastKnown = Math.min(months, longest);
  return {
    ...{ own, low, high },
    byDefaults: course.staying,
    ownName: t("retentionLeavers.history.staying.own"),
    defaultsName: t("retentionLeavers.history.staying.defaults"),
    label: t("retentionLeavers.history.staying.label", {
      months: duration(lastKnown),
      own: percent(own[lastKnown]),
      defaults: percent(course.staying[lastKnown]),
    }),
    sentenceAt: (month) =>
      own[month] === undefined
        ? t("retentionLeavers.history.staying.atUnknown", {
            duration: duration(month),
            defaults: percent(course.staying[month]),
          })
        : t("retentionLeavers.history.staying.at", {
            duration: duration(month),
            own: percent(own[month]),
            range: formats.range(percent(low[month]), percent(high[month])),
            defaults: percent(course.staying[month]),
          }),
  };
}

export function stayingTable(found: Calibration, view: StayingView, { t, formats }: Words): TableTwin {
  const column = (id: "own" | "range" | "defaults" | "atRisk") => t(`retentionLeavers.history.staying.columns.${id}`);
  const rows = Array.from({ length: Math.floor((view.own.length - 1) / 6) + 1 }, (_, index) => index * 6);
  return {
    caption: t("retentionLeavers.history.staying.title"),
    head: t("retentionLeavers.history.staying.month"),
    columns: [column("own"), column("range"), column("defaults"), column("atRisk")],
    rows: rows.map((month) => ({
      name: formats.duration(month),
      cells: [
        view.own[month] === undefined ? "–" : formats.percent(view.own[month]),
        view.own[month] === undefined
          ? "–"
          : formats.range(formats.percent(view.low[month] ?? 0), formats.percent(view.high[month] ?? 0)),
        formats.percent(view.byDefaults[month] ?? 0),
        formats.integer(found.staying.find(({ time }) => time > month)?.atRisk ?? 0),
      ],
    })),
  };
}

export function medianWords({ medianStay: { value, low, high } }: Calibration, { t, formats }: Words): string {
  if (value === undefined) return t("retentionLeavers.history.staying.medianBeyond");
  const least = formats.duration(low ?? 0);
  return t("retentionLeavers.history.staying.median", {
    duration: formats.duration(value),
    range:
      high === undefined
        ? t("retentionLeavers.history.staying.orMore", { duration: least })
        : formats.range(least, formats.duration(high)),
  });
}

const causesIn = (id: IncidenceLayer["id"]): readonly LeftFor[] =>
  id === "unknown" || id === "companyDecision"
    ? [id]
    : attritionCauseIds.filter((cause) => attritionCauses[cause].pattern === id);

export function layerName(id: IncidenceLayer["id"], { t, language }: Words): string {
  if (id === "unknown" || id === "companyDecision") return t(`retentionLeavers.history.incidence.${id}`);
  return attritionPatterns[id][language];
}

export function incidenceView(found: Calibration, words: Words): IncidenceView {
  const { t, formats } = words;
  const { incidence } = found;
  const months = Math.min(monthsShown(found), incidence.at(-1)?.time ?? 0) + 1;
  const shareAt = (id: IncidenceLayer["id"], month: number) => {
    const step = stepAt(incidence, month);
    return causesIn(id).reduce((sum, cause) => sum + (step?.left[cause].share ?? 0), 0);
  };
  const layers = [...patternIds, "unknown" as const, "companyDecision" as const]
    .map((id) => ({
      id,
      name: layerName(id, words),
      shares: Array.from({ length: months }, (_, month) => shareAt(id, month)),
    }))
    .filter(({ shares }) => (shares.at(-1) ?? 0) > 0)
    // Those that took most lie at the bottom, where they are read best.
    .sort((a, b) => b.shares.at(-1)! - a.shares.at(-1)!);
  const leftAt = (month: number) => layers.reduce((sum, { shares }) => sum + shares[month]!, 0);
  const [most] = layers;
  return {
    months,
    layers,
    label: most
      ? t("retentionLeavers.history.incidence.label", {
          months: formats.duration(months - 1),
          left: formats.percent(leftAt(months - 1)),
          most: most.name,
        })
      : t("retentionLeavers.history.incidence.labelNone"),
    sentenceAt: (month) =>
      t("retentionLeavers.history.incidence.at", {
        duration: formats.duration(month),
        left: formats.percent(leftAt(month)),
        parts: formats.sentences(
          ...layers
            .filter(({ shares }) => shares[month]! > 0)
            .map(({ name, shares }) =>
              t("retentionLeavers.history.incidence.part", { name, share: formats.percent(shares[month]!) }),
            ),
        ),
      }),
  };
}

/** Cause by cause, with the error of each, against the catalogue's pattern at the last horizon. */
export function incidenceTable(found: Calibration, course: Course, words: Words): TableTwin {
  const { t, formats, language } = words;
  const steps = horizons.map((months) => stepAt(found.incidence, months));
  const last = found.incidence.at(-1)?.left;
  const cell = (of: { readonly share: number; readonly standardError: number } | undefined) =>
    t("retentionLeavers.history.incidence.cell", {
      share: formats.percent(of?.share ?? 0, 1),
      error: formats.decimal((of?.standardError ?? 0) * z95 * 100),
    });
  const longest = horizons.at(-1)!;
  const expected = (pattern: AttritionPattern) => formats.percent(course.left[pattern][longest] ?? 0, 1);
  const row = (id: LeftFor, name: string, byDefaults: string) => ({
    name,
    cells: [...steps.map((step) => cell(step?.left[id])), byDefaults],
  });
  return {
    caption: t("retentionLeavers.history.incidence.title"),
    head: t("retentionLeavers.history.incidence.reason"),
    columns: [
      ...horizons.map((months) =>
        t("retentionLeavers.history.incidence.within", { duration: formats.duration(months) }),
      ),
      t("retentionLeavers.history.incidence.defaults", { duration: formats.duration(longest) }),
    ],
    rows: [
      ...attritionCauseIds.map((id) => {
        const { name, pattern } = attritionCauses[id];
        return row(id, name[language], pattern === "career" ? "–" : expected(pattern));
      }),
      ...(["unknown", "companyDecision"] as const).map((id) => row(id, layerName(id, words), "–")),
    ].filter((_, index) => {
      const id = ([...attritionCauseIds, "unknown", "companyDecision"] as const)[index]!;
      return (last?.[id].share ?? 0) > 0;
    }),
  };
}
