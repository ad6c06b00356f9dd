/** Steps of a hand-over as rows: what, when, and what each changes against the same departure without it. */
import type { HandOver, ValuedStep } from "../../../../shared/analysis/retention/departure/hand-over.ts";
import type { HandOverStep } from "../../../../shared/analysis/retention/departure/hand-over-steps.ts";
import type { EffectId } from "../../../../shared/analysis/retention/departure/what-changes.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Called } from "./people.view.ts";
import { tellCompared, type Told, unitsOf } from "./tell.ts";

export type HandOverMeasure = "undone" | "arr" | "stays" | "cost";

export type HandOverRow = {
  readonly step: HandOverStep;
  readonly what: string;
  readonly told: Readonly<Record<HandOverMeasure, Told & { readonly tone: "better" | "worse" | "same" }>>;
};

export type HandOverNaming = { readonly baseline: Baseline; readonly called: Called };

function handOverWords(step: HandOverStep, { baseline, called }: HandOverNaming, { t, formats }: Words): string {
  const month = formats.month(step.month);
  switch (step.kind) {
    case "hireAhead":
      return step.monthsAhead === 0
        ? t("retentionDeparture.handOver.kinds.hireNow", { month })
        : t("retentionDeparture.handOver.kinds.hireAhead", { month, count: step.monthsAhead });
    case "backfill":
      return t("retentionDeparture.handOver.kinds.backfill");
    case "laterDay":
      return t("retentionDeparture.handOver.kinds.laterDay", { month, count: step.monthsLater });
    case "widen":
    case "learn":
      return t(`retentionDeparture.handOver.kinds.${step.kind}`, { month, name: called(step.memberId) });
    case "lever": {
      const lever = baseline.levers.find(({ id }) => id === step.leverId)?.name ?? "";
      return t("retentionDeparture.handOver.kinds.lever", { month, lever });
    }
  }
}

const effectOf: Readonly<Record<HandOverMeasure, EffectId>> = {
  undone: "leftOpenHours",
  arr: "arrJpy",
  stays: "resigners",
  cost: "costJpy",
};

function toldOf({ effects }: ValuedStep, measure: HandOverMeasure, words: Words) {
  const units = unitsOf(words);
  const unit = { undone: units.hours, arr: units.money, stays: units.people, cost: units.money }[measure];
  const compared = effects[effectOf[measure]];
  const told = tellCompared(compared, unit);
  const isBetter = measure === "arr" ? compared.difference.value > 0 : compared.difference.value < 0;
  const tone: HandOverRow["told"]["undone"]["tone"] = !told.isClear ? "same" : isBetter ? "better" : "worse";
  return { ...told, tone };
}

export const handOverRows = (handOver: HandOver, naming: HandOverNaming, words: Words): readonly HandOverRow[] =>
  handOver.steps.map((valued) => ({
    step: valued.step,
    what: handOverWords(valued.step, naming, words),
    told: {
      undone: toldOf(valued, "undone", words),
      arr: toldOf(valued, "arr", words),
      stays: toldOf(valued, "stays", words),
      cost: toldOf(valued, "cost", words),
    },
  }));
