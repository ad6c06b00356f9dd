/** One person and one cause: what its two marks look like, and the same as a sentence. */
import type { CausePressure } from "../../../../shared/analysis/retention/pressure/pressure.ts";
import { lookOf, oldMonths } from "../../../../shared/analysis/retention/pressure/worth-a-look.ts";
import { type AttritionCause, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import type { Words } from "../../../i18n/words.ts";
import { ageWords, pressureWords, structureWords } from "./strength.view.ts";

export type Marks = {
  /** What was said: 0 where it presses not at all; undefined where nobody asked. */
  readonly said: { readonly strength: number; readonly ink: number; readonly isOld: boolean } | undefined;
  /** What the work suggests: 0 for an ordinary team or a lighter one. */
  readonly work: number;
  readonly trend: "rising" | "falling" | undefined;
  readonly hasLook: boolean;
};

/** Below this a mark would be a speck that nobody can tell from none. */
const faintest = 0.1;
/** The ink that is left of an answer as old as can be. */
const leastInk = 0.35;

const strengthOf = (value: number) => (value < faintest ? 0 : value);

export function marksOf(cause: CausePressure): Marks {
  const { answer, structure, trend } = cause;
  return {
    said: answer && {
      strength: strengthOf(answer.pressure),
      ink: leastInk + (1 - leastInk) * answer.weight,
      isOld: answer.ageMonths > oldMonths,
    },
    work: strengthOf(structure),
    trend: trend === "rising" || trend === "falling" ? trend : undefined,
    hasLook: lookOf(cause) !== undefined,
  };
}

export function cellSentence(name: string, cause: AttritionCause, pressure: CausePressure, words: Words): string {
  const { t, formats, language } = words;
  const { answer, structure, trend } = pressure;
  const parts = [
    answer
      ? t("retentionCauses.cell.said", {
          pressure: pressureWords(answer.pressure, words),
          age: ageWords(answer.ageMonths, words),
        })
      : t("retentionCauses.cell.unasked"),
    cause === "other"
      ? t("retentionCauses.cell.noWork")
      : t("retentionCauses.cell.work", { structure: structureWords(structure, words) }),
    ...(trend === "rising" || trend === "falling" ? [t(`retentionCauses.cell.${trend}`)] : []),
    ...(lookOf(pressure) ? [t("retentionCauses.cell.look")] : []),
  ];
  return t("retentionCauses.cell.sentence", {
    name,
    cause: attritionCauses[cause].inPlainWords[language],
    parts: formats.sentences(...parts),
  });
}
