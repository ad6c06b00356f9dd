/** Who waits most for a seat, in one sentence; and who would get a new one first. */
import type { CareersAhead } from "../../../../shared/analysis/careers/careers-ahead.ts";
import { type PersonFlag, personFlags } from "../../../../shared/analysis/careers/flags.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { futures } from "../../../../shared/i18n/futures.ts";
import { monthAt, type Telling } from "./timing.view.ts";

type Blocked = Extract<PersonFlag, { kind: "blocked" }>;

export type AheadVerdict = {
  readonly sentence: string;
  readonly aside: string | undefined;
  /** Whom it is about. */
  readonly personId: string | undefined;
};

export const levelNames = (ids: readonly string[], { levels }: Baseline): readonly string[] =>
  ids.flatMap((id) => levels.find((level) => level.id === id)?.name ?? []);

/** First in line for any of the seats, in the month since when the person waits. */
function firstInLine({ levelIds, from }: Blocked, { people }: CareersAhead): string | undefined {
  const first = (levelId: string) =>
    people.find(({ queues }) =>
      queues.some((queue) => queue.levelId === levelId && queue.share[from]! > 0.5 && queue.place[from]! < 1.5),
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
    (flag) => flag.kind === "blocked" && nameOf(flag.personId) !== "",
  );
  const worst = blocked[0];
  if (worst?.kind !== "blocked")
    return { sentence: t("careerAhead.verdict.nobody"), aside: undefined, personId: undefined };
  const told = {
    name: nameOf(worst.personId),
    levels: formats.either(levelNames(worst.levelIds.toReversed(), baseline)),
    horizon: formats.integer(ahead.months),
    futures: futures(t, worst.riseShare),
  };
  const sentence =
    worst.from > 0
      ? t("careerAhead.verdict.will", { ...told, month: monthAt(telling, worst.from) })
      : worst.waitedMonths === 0
        ? t("careerAhead.verdict.waitsNow", told)
        : t("careerAhead.verdict.waits", { ...told, count: worst.waitedMonths });
  const first = firstInLine(worst, ahead);
  const aside = [
    ...(first !== undefined && first !== worst.personId ? [t("careerAhead.aside.first", { name: nameOf(first) })] : []),
    ...(blocked.length > 1 ? [t("careerAhead.aside.others", { count: blocked.length - 1 })] : []),
  ].join(" ");
  return { sentence, aside: aside === "" ? undefined : aside, personId: worst.personId };
}
