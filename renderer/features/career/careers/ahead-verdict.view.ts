/** Who waits most for a seat, in one sentence; and who would get a new one first. */
import type { CareersAhead } from "../../../../shared/analysis/careers/careers-ahead.ts";
import { type PersonFlag, personFlags } from "../../../../shared/analysis/careers/flags.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { futures } from "../../../../shared/i18n/futures.ts";
import { levelNames } from "./level-names.ts";
import { monthAt, type Telling } from "./timing.view.ts";

type Blocked = Extract<PersonFlag, { kind: "blocked" }>;

export type AheadVerdict = {
  /** The sentence before and after its figure, which opens to its why; no figure where nobody waits. */
  readonly before: string;
  readonly figure: string | undefined;
  readonly after: string;
  readonly aside: string | undefined;
  /** Whom it is about. */
  readonly personId: string | undefined;
};

export const spokenVerdict = ({ before, figure = "", after }: AheadVerdict): string => `${before}${figure}${after}`;

/** In the place of the figure while the sentence is put together; no language writes it. */
const mark = "\u0001";
const likely = 0.5;
const firstPlace = 1.5;

/** First in line for any of the seats, in the month since when the person waits. */
function firstInLine({ levelIds, from }: Blocked, { people }: CareersAhead): string | undefined {
  const first = (levelId: string) =>
    people.find(({ queues }) =>
      queues.some(
        ({ levelId: waitedFor, share, place }) =>
          waitedFor === levelId && share[from]! > likely && place[from]! < firstPlace,
      ),
    )?.id;
  return levelIds.map(first).find((id) => id !== undefined);
}

export function aheadVerdict(
  ahead: CareersAhead,
  baseline: Baseline,
  nameOf: (id: string) => string,
  telling: Telling,
): AheadVerdict {
  const { t, formats } = telling.words;
  const blocked = personFlags(baseline, ahead).filter(
    (flag): flag is Blocked => flag.kind === "blocked" && nameOf(flag.personId) !== "",
  );
  const [worst] = blocked;
  if (worst === undefined) {
    const before = t("careerAhead.verdict.nobody");
    return { before, figure: undefined, after: "", aside: undefined, personId: undefined };
  }
  const told = {
    name: nameOf(worst.personId),
    levels: formats.either(levelNames(worst.levelIds, baseline)),
    horizon: formats.integer(ahead.months),
    futures: mark,
  };
  const sentence =
    worst.from > 0
      ? t("careerAhead.verdict.will", { ...told, month: monthAt(telling, worst.from) })
      : worst.waitedMonths === 0
        ? t("careerAhead.verdict.waitsNow", told)
        : t("careerAhead.verdict.waits", { ...told, count: worst.waitedMonths });
  const [before = "", after = ""] = sentence.split(mark);
  const first = firstInLine(worst, ahead);
  const aside = [
    ...(first !== undefined && first !== worst.personId ? [t("careerAhead.aside.first", { name: nameOf(first) })] : []),
    ...(blocked.length > 1 ? [t("careerAhead.aside.others", { count: blocked.length - 1 })] : []),
  ];
  return {
    before,
    figure: futures(t, worst.riseShare),
    after,
    aside: aside.length === 0 ? undefined : aside.join(telling.words.language === "ja" ? "" : " "),
    personId: worst.personId,
  };
}
