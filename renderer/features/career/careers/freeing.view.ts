/** Steps that would free a person, as rows: what each changes for them, and for the team. */
import type { Concern } from "../../../../shared/analysis/careers/flags.ts";
import type { FreeingStep } from "../../../../shared/analysis/careers/freeing-steps.ts";
import type { LifeMeasure } from "../../../../shared/analysis/careers/lives.ts";
import type { Freed, WhatFrees } from "../../../../shared/analysis/careers/what-frees.ts";
import type { OptionValue } from "../../../../shared/analysis/decisions/value-options.ts";
import type { PairedDifference } from "../../../../shared/analysis/projection.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { mainType } from "../../../../shared/domain/mix.ts";
import type { Words } from "../../../i18n/words.ts";

/** What a step is meant to change for the person. */
const measureOf: Readonly<Record<Concern, LifeMeasure>> = {
  blocked: "waitMonths",
  alone: "aloneMonths",
  operator: "routineMonths",
  phase: "leaves",
  productWork: "leaves",
};

export const teamMeasures = ["kept", "coverage", "cost"] as const;
export type TeamMeasure = (typeof teamMeasures)[number];

export type Told = {
  readonly text: string;
  readonly tone: "better" | "worse" | "same";
  readonly error: string;
  readonly betterShare: string;
  /** For the person alone: the figure without and with the step. */
  readonly before?: string;
  readonly after?: string;
};

export type FreeingRow = {
  readonly step: FreeingStep;
  readonly what: string;
  /** Somebody else rises first. */
  readonly takenBy: string | undefined;
  readonly forThem: Told | undefined;
  readonly team: Readonly<Record<TeamMeasure, Told>> | undefined;
};

const ninetyFive = 1.96;
const isSure = ({ mean, standardError }: PairedDifference) => Math.abs(mean) > ninetyFive * standardError;

export function stepWords({ concern, changes }: FreeingStep, { levels, levers }: Baseline, words: Words): string {
  const { t, typeName } = words;
  const [change, then] = changes;
  const levelName = (id: string) => levels.find((level) => level.id === id)?.name ?? id;
  switch (change?.type) {
    case "openSeats":
      return then === undefined
        ? t("careerAhead.freeing.seat", { level: levelName(change.levelId) })
        : t("careerAhead.freeing.ownSeat", { level: levelName(change.levelId) });
    case "hire":
      return t("careerAhead.freeing.senior", {
        type: typeName(mainType(change.mix)),
        level: levelName(change.levelId),
      });
    case "startLever":
      return t("careerAhead.freeing.lever", { lever: levers.find(({ id }) => id === change.leverId)?.name ?? concern });
    default:
      return t("careerAhead.freeing.productSeat");
  }
}

function sayLife(measure: LifeMeasure, value: number, { t, formats }: Words, isDifference = true): string {
  if (measure === "leaves" || measure === "rises")
    return isDifference
      ? t("careerAhead.freeing.points", { points: formats.signed(value * 100) })
      : formats.percent(value);
  const number = isDifference ? formats.signed(value, 1) : formats.decimal(value);
  return t("careerAhead.freeing.difference", { months: number });
}

const withoutSign = (text: string) => text.replace(/^[+±−]/u, "");

function toldOfThem({ concern }: FreeingStep, { effects }: Freed, words: Words): Told {
  const { t, formats } = words;
  const measure = measureOf[concern];
  const effect = effects[measure];
  const said = sayLife(measure, effect.mean, words);
  const text =
    measure === "waitMonths"
      ? t("careerAhead.freeing.waitMonths", { months: said })
      : measure === "aloneMonths"
        ? t("careerAhead.freeing.aloneMonths", { months: said })
        : measure === "routineMonths"
          ? t("careerAhead.freeing.routineMonths", { months: said })
          : t("careerAhead.freeing.leaves", { points: said });
  return {
    text,
    tone: said === sayLife(measure, 0, words) || !isSure(effect) ? "same" : effect.mean < 0 ? "better" : "worse",
    error: withoutSign(sayLife(measure, ninetyFive * effect.standardError, words)),
    betterShare: formats.percent(effect.betterShare),
    before: sayLife(measure, effect.before, words, false),
    after: sayLife(measure, effect.after, words, false),
  };
}

/** People kept are leavers spared. */
const inTeam: Readonly<Record<TeamMeasure, (value: OptionValue) => PairedDifference>> = {
  kept: ({ leavers }) => ({ ...leavers, mean: -leavers.mean }),
  coverage: ({ minCoverage }) => minCoverage,
  cost: ({ costJpy }) => costJpy,
};

function sayTeam(measure: TeamMeasure, value: number, { t, formats }: Words): string {
  switch (measure) {
    case "kept":
      return formats.signed(value, 1);
    case "coverage":
      return t("careerAhead.freeing.points", { points: formats.signed(value * 100, 1) });
    case "cost":
      return formats.signedMoney(value);
  }
}

function toldOfTeam(value: OptionValue, measure: TeamMeasure, words: Words): Told {
  const difference = inTeam[measure](value);
  const isGood = measure === "cost" ? difference.mean < 0 : difference.mean > 0;
  const text = sayTeam(measure, difference.mean, words);
  // What is too little to be said is neither good nor bad.
  const isNothing = text === sayTeam(measure, 0, words);
  return {
    text,
    tone: isNothing || !isSure(difference) ? "same" : isGood ? "better" : "worse",
    error: withoutSign(sayTeam(measure, ninetyFive * difference.standardError, words)),
    betterShare: words.formats.percent(difference.betterShare),
  };
}

export function freeingRows(
  steps: readonly FreeingStep[],
  frees: WhatFrees | undefined,
  values: readonly OptionValue[] | undefined,
  { baseline, nameOf }: { readonly baseline: Baseline; readonly nameOf: (id: string) => string },
  words: Words,
): readonly FreeingRow[] {
  return steps.map((step) => {
    const freed = frees?.freed.find(({ stepId }) => stepId === step.id);
    const value = values?.find(({ optionId }) => optionId === step.id);
    return {
      step,
      what: stepWords(step, baseline, words),
      takenBy: freed?.takenBy === undefined ? undefined : nameOf(freed.takenBy),
      forThem: freed && toldOfThem(step, freed, words),
      team: value && {
        kept: toldOfTeam(value, "kept", words),
        coverage: toldOfTeam(value, "coverage", words),
        cost: toldOfTeam(value, "cost", words),
      },
    };
  });
}
