/** From when a reporting line is worth a second look. They flag, and move nothing in the model: so nothing is drawn from them. */
import type { CoefficientEntry } from "./coefficient.ts";

const threshold = (ja: string, en: string, value: number, source: string, grade: CoefficientEntry["grade"]) =>
  ({
    name: { ja, en },
    value,
    unit: "people",
    range: [value, value],
    source,
    grade,
  }) as const satisfies CoefficientEntry;

export const structureCoefficients = {
  spanMost: threshold(
    "直属の部下が多すぎるとみなす境目（これを超える人数）",
    "Direct reports above which a span counts as wide",
    8,
    "SHRM 2016: middle managers have 8 direct reports, median; practitioners put the most at 8 (harmny.ai)",
    "B",
  ),
  spanLeast: threshold(
    "直属の部下が少なすぎるとみなす境目（これを下回る人数）",
    "Direct reports below which a span counts as narrow",
    3,
    "a player-coach leads 3–5 (harmny.ai); fewer is an assumption about a layer that may not pay for itself",
    "C",
  ),
  spanForLayers: threshold(
    "階層の数を測る基準の人数（一人の上司につき）",
    "Reports a manager can well lead: how many layers a team of some size needs",
    5,
    "the lower end of 5–8 for managers (harmny.ai); an assumption that counts layers leniently",
    "C",
  ),
} as const satisfies Record<string, CoefficientEntry>;
