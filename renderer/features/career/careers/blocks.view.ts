/** Who waits for whose seat, as sentences. */
import { type Block, whoBlocksWhom } from "../../../../shared/analysis/careers/blocks.ts";
import type { CareersAhead } from "../../../../shared/analysis/careers/careers-ahead.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { futures } from "../../../../shared/i18n/futures.ts";
import { someNames } from "./person.view.ts";
import { monthAt, type Telling } from "./timing.view.ts";

export type BlockRow = {
  readonly levelId: string;
  readonly level: string;
  readonly since: string;
  readonly seats: string;
  readonly line: string;
  readonly takes: string;
};

function seatsWords({ seats, holders }: Block, nameOf: (id: string) => string, { words }: Telling): string {
  if (Math.round(seats) === 0 || holders.length === 0) return words.t("careerAhead.blocks.noSeat");
  const names = someNames(
    holders.map(({ id }) => nameOf(id)),
    words,
  );
  return words.t("careerAhead.blocks.held", { count: Math.round(seats), names });
}

function takesWords({ holders }: Block, nameOf: (id: string) => string, { words: { t } }: Telling): string {
  const [likeliest] = holders.toSorted((one, other) => other.freedInYear - one.freedInYear);
  if (likeliest === undefined) return t("careerAhead.blocks.takesSeat");
  return t("careerAhead.blocks.takes", {
    name: nameOf(likeliest.id),
    futures: futures(t, likeliest.freedInYear),
  });
}

function lineWords({ waiters }: Block, nameOf: (id: string) => string, telling: Telling): string {
  const { t } = telling.words;
  const names = waiters
    .filter(({ id }) => nameOf(id) !== "")
    .map(({ id, from, waited }) => {
      const since =
        from > 0
          ? t("careerAhead.blocks.from", { month: monthAt(telling, from) })
          : t("careerAhead.blocks.waited", { count: Math.round(waited) });
      return t("careerAhead.blocks.waiter", { name: nameOf(id), since });
    });
  return t("careerAhead.blocks.waiting", { names: someNames(names, telling.words) });
}

export function blockRows(
  ahead: CareersAhead,
  { levels }: Baseline,
  nameOf: (id: string) => string,
  telling: Telling,
): readonly BlockRow[] {
  const { t } = telling.words;
  return whoBlocksWhom(ahead).flatMap((block) => {
    const level = levels.find(({ id }) => id === block.levelId);
    if (!level) return [];
    return [
      {
        levelId: level.id,
        level: level.name,
        since:
          block.from === 0
            ? t("careerAhead.blocks.now")
            : t("careerAhead.blocks.from", { month: monthAt(telling, block.from) }),
        seats: seatsWords(block, nameOf, telling),
        line: lineWords(block, nameOf, telling),
        takes: takesWords(block, nameOf, telling),
      },
    ];
  });
}
