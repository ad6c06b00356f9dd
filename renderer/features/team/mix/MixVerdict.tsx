/** Which types the team is short of, now and a year on, in one sentence whose numbers open to their why. */
import { Fragment } from "react";
import { centreOf } from "../../../../shared/analysis/composition/asked-mix.ts";
import type { MonthGap, TypeGaps } from "../../../../shared/analysis/composition/composition.ts";
import type { GapRange } from "../../../../shared/analysis/composition/type-gap.ts";
import type { Words } from "../../../i18n/words.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Verdict } from "../../../ui/Verdict.tsx";
import { Why } from "../../../ui/Why.tsx";
import { useTeam } from "../../../focus/use-team.ts";
import { isShort, leanWords, monthOf, shortTypes, shortWords } from "./gap.view.ts";
import { GapReasons } from "./GapPanel.tsx";

type MixVerdictProps = {
  readonly gaps: TypeGaps;
  readonly ranges: readonly GapRange[] | undefined;
  /** The shortest list in words; empty where there is none yet, or none is needed. */
  readonly listWords: string;
};

/** Stands for a number while the sentence is translated; no language writes it. */
const mark = "\u0001";

export function MixVerdict({ gaps, ranges, listWords }: MixVerdictProps) {
  const words = useWords();
  const { scenario, posts } = useTeam();
  const [now, later] = gaps.months;
  if (!now) return undefined;
  const nameOfMonth = (month: MonthGap) => words.formats.month(monthOf(scenario.start, month));
  const say = (short: string, shortLater: string) =>
    sentenceOf(now, later, { short, shortLater }, gaps.targetShare, nameOfMonth, words);
  const parts = say(`${mark}0${mark}`, `${mark}1${mark}`).split(mark);
  const team = centreOf(posts.filter(({ status }) => status === "here"));
  const lean = leanWords(team, now.askedMix, words);
  return (
    <Verdict
      spoken={say(shortWords(now, words), later ? shortWords(later, words) : "")}
      aside={words.formats.sentences(lean, listWords)}
    >
      {parts.map((part, index) => {
        const place = index % 2 === 0 ? undefined : Number(part);
        const month = place === undefined ? undefined : gaps.months[place];
        if (place === undefined || !month) return <Fragment key={index}>{part}</Fragment>;
        return <ShortPeople key={index} gaps={gaps} month={month} range={ranges?.[place]} />;
      })}
    </Verdict>
  );
}

function sentenceOf(
  now: MonthGap,
  later: MonthGap | undefined,
  short: { readonly short: string; readonly shortLater: string },
  targetShare: number,
  nameOfMonth: (month: MonthGap) => string,
  { t, formats }: Words,
): string {
  const blanks = { month: nameOfMonth(now), target: formats.percent(targetShare), ...short };
  if (!later) return isShort(now) ? t("teamMix.verdict.now", blanks) : t("teamMix.verdict.enoughNow", blanks);
  const both = { ...blanks, later: nameOfMonth(later) };
  if (isShort(now)) return isShort(later) ? t("teamMix.verdict.nowMore", both) : t("teamMix.verdict.nowOnly", both);
  return isShort(later) ? t("teamMix.verdict.later", both) : t("teamMix.verdict.enough", both);
}

type ShortPeopleProps = {
  readonly gaps: TypeGaps;
  readonly month: MonthGap;
  readonly range: GapRange | undefined;
};

/** Opens to the why of the type that is missing most. */
function ShortPeople({ gaps, month, range }: ShortPeopleProps) {
  const words = useWords();
  const { scenario } = useTeam();
  const [type] = shortTypes(month);
  if (!type) return undefined;
  const label = words.t("teamMix.why.label", {
    type: words.typeName(type),
    month: words.formats.month(monthOf(scenario.start, month)),
  });
  return (
    <Why label={label} value={shortWords(month, words)}>
      <GapReasons type={type} gaps={gaps} month={month} range={range} />
    </Why>
  );
}
