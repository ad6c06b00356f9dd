/** From when a reporting line is worth a second look. They flag, and move nothing in the model: so nothing is drawn from them. */
import type { Words } from "../base/words.ts";
import type { CoefficientEntry } from "./coefficient.ts";

const threshold = (ja: string, en: string, value: number, source: Words, grade: CoefficientEntry["grade"]) =>
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
    {
      ja: "SHRM 2016：中間管理職の直属の部下は中央値で8人。実務家は8人を上限とする（harmny.ai）",
      en: "SHRM 2016: middle managers have 8 direct reports, median; practitioners put the most at 8 (harmny.ai)",
    },
    "B",
  ),
  spanLeast: threshold(
    "直属の部下が少なすぎるとみなす境目（これを下回る人数）",
    "Direct reports below which a span counts as narrow",
    3,
    {
      ja: "プレイングマネージャーは3〜5人を率いる（harmny.ai）。それ未満では層が見合わないかもしれないというのは仮定",
      en: "a player-coach leads 3–5 (harmny.ai); fewer is an assumption about a layer that may not pay for itself",
    },
    "C",
  ),
  spanForLayers: threshold(
    "階層の数を測る基準の人数（一人の上司につき）",
    "Reports a manager can well lead: how many layers a team of some size needs",
    5,
    {
      ja: "マネージャーの5〜8人の下端（harmny.ai）。階層を甘めに数えるための仮定",
      en: "the lower end of 5–8 for managers (harmny.ai); an assumption that counts layers leniently",
    },
    "C",
  ),
} as const satisfies Record<string, CoefficientEntry>;
