import type { Month } from "../../../../shared/base/month.ts";
import type { Words } from "../../../i18n/words.ts";
import { type Standing, tightest } from "./standing.view.ts";

/** Who is stuck, first; or that nobody is. */
export function ladderVerdict(standings: readonly Standing[], month: Month, { t, formats }: Words): string {
  if (standings.length === 0) return t("careerLadder.verdict.empty");
  const stuck = tightest(standings);
  if (stuck === undefined) return t("careerLadder.verdict.clear", { month: formats.month(month) });
  return t("careerLadder.verdict.blocked", {
    count: stuck.blocked.length,
    level: stuck.level.name,
    month: formats.month(month),
  });
}

export function ladderAside(standings: readonly Standing[], { t, formats }: Words): string {
  const limited = standings.flatMap(({ seats, holders }) =>
    seats === undefined
      ? []
      : [{ seats, held: Math.min(seats, holders.length), over: Math.max(0, holders.length - seats) }],
  );
  const sum = (of: (each: (typeof limited)[number]) => number) => limited.reduce((total, each) => total + of(each), 0);
  const over = sum((each) => each.over);
  return t(over > 0 ? "careerLadder.verdict.asideOver" : "careerLadder.verdict.aside", {
    count: over,
    levels: formats.integer(standings.length),
    tracks: formats.integer(new Set(standings.map(({ level }) => level.track)).size),
    held: formats.integer(sum(({ held }) => held)),
    seats: formats.integer(sum(({ seats }) => seats)),
  });
}
