/** Whom to talk to next, in sentences: why it is worth asking, never what is wrong with somebody. */
import {
  type NextTalk,
  type NextTalks,
  isClearlyMore,
} from "../../../../shared/analysis/retention/next-talks/next-talks.ts";
import type { Estimate } from "../../../../shared/analysis/projection.ts";
import type { Month } from "../../../../shared/base/month.ts";
import { attritionCauses, type AttritionPattern } from "../../../../shared/catalogue/attrition-causes.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { activityName } from "../../../explain/activity-name.ts";
import type { Words } from "../../../i18n/words.ts";

export type TalkRow = {
  readonly memberId: string;
  readonly name: string;
  readonly asked: string;
  readonly reason: string;
  readonly pattern: AttritionPattern;
  /** Of what conversations could tell, 0 to 1; and of the first one's share. */
  readonly share: number;
  readonly ofMost: number;
  readonly place: string;
};

export type TalkFigures = {
  readonly memberId: string;
  readonly name: string;
  readonly asked: string;
  readonly open: string;
  readonly share: string;
  readonly place: string;
  readonly coverage: string;
  readonly leavers: string;
};

export type TalkTelling = {
  readonly talks: NextTalks;
  readonly baseline: Baseline;
  readonly nameOf: (memberId: string) => string;
  readonly words: Words;
};

/** Standard errors from which on a difference is one. */
const clear = 2;
/** Names in a sentence: with one more nobody keeps them in mind. */
const mostNamed = 3;
const nothing: Estimate = { value: 0, standardError: 0 };
const toPoints = 100;

/** Whoever has since left the team is not named. */
const shown = ({ talks: { talks }, nameOf }: TalkTelling) => talks.filter(({ memberId }) => nameOf(memberId) !== "");

const wholeOf = ({ talks }: NextTalks) => talks.reduce((sum, { value }) => sum + Math.max(0, value.value), 0);

const shareOf = ({ value }: NextTalk, whole: number) => (whole > 0 ? Math.max(0, value.value) / whole : 0);

function askedWords({ ageMonths }: NextTalk, { t }: Words): string {
  if (ageMonths === undefined) return t("retentionTalks.next.never");
  return ageMonths === 0 ? t("retentionTalks.next.thisMonth") : t("retentionTalks.next.ago", { count: ageMonths });
}

function reasonOf({ cause, byMeasure, activityId }: NextTalk, { talks, baseline, words }: TalkTelling): string {
  const { t, formats, language } = words;
  const { value, standardError } = byMeasure.minCoverage.swing;
  const about = { cause: attritionCauses[cause].inPlainWords[language] };
  if (-value <= clear * standardError) return t("retentionTalks.next.little", about);
  const told = { ...about, month: formats.month(talks.leanest.month), points: formats.decimal(-value * toPoints) };
  const activity = baseline.activities.find(({ id }) => id === activityId);
  return activity
    ? t("retentionTalks.next.coverageOf", { ...told, activity: activityName(activity, language) })
    : t("retentionTalks.next.coverage", told);
}

const placeWords = ({ place: { from, to } }: NextTalk, { t, formats }: Words): string =>
  from === to
    ? t("retentionTalks.next.place", { place: formats.integer(from) })
    : t("retentionTalks.next.level", { from: formats.integer(from), to: formats.integer(to) });

export function talkRows(telling: TalkTelling): readonly TalkRow[] {
  const whole = wholeOf(telling.talks);
  const all = shown(telling);
  const most = Math.max(0, ...all.map((talk) => shareOf(talk, whole)));
  return all.map((talk) => ({
    memberId: talk.memberId,
    name: telling.nameOf(talk.memberId),
    asked: askedWords(talk, telling.words),
    reason: reasonOf(talk, telling),
    pattern: attritionCauses[talk.cause].pattern,
    share: shareOf(talk, whole),
    ofMost: most > 0 ? shareOf(talk, whole) / most : 0,
    place: placeWords(talk, telling.words),
  }));
}

export function talkFigures(telling: TalkTelling): readonly TalkFigures[] {
  const { t, formats } = telling.words;
  const whole = wholeOf(telling.talks);
  const withError = ({ value, standardError }: Estimate, scale: number, digits: number) =>
    t("retentionTalks.figures.withError", {
      value: formats.signed(value * scale, digits),
      error: formats.decimal(standardError * scale, digits),
    });
  return shown(telling).map((talk) => ({
    memberId: talk.memberId,
    name: telling.nameOf(talk.memberId),
    asked: talk.lastHeld === undefined ? t("retentionTalks.figures.never") : formats.month(talk.lastHeld),
    open: formats.percent(talk.openShare),
    share: t("retentionTalks.figures.withError", {
      value: formats.percent(shareOf(talk, whole), 1),
      error: formats.percent(whole > 0 ? talk.value.standardError / whole : 0, 1),
    }),
    place: formats.range(formats.integer(talk.place.from), formats.integer(talk.place.to)),
    coverage: withError(talk.byMeasure.minCoverage.swing, toPoints, 2),
    leavers: withError(talk.byMeasure.leavers.swing, 1, 2),
  }));
}

export type TalkVerdict = { readonly sentence: string; readonly aside: string };

export function talkVerdict(telling: TalkTelling, now: Month): TalkVerdict {
  const { t, formats } = telling.words;
  const aside = t("retentionTalks.verdict.aside", { month: formats.month(now) });
  const worthwhile = shown(telling).filter(({ value }) => isClearlyMore(value, nothing));
  const first = worthwhile.filter(({ place }) => place.from === 1);
  const named = (first.length > mostNamed || first.length === 0 ? worthwhile : first).slice(0, mostNamed);
  const names = formats.list(
    named.map(({ memberId }) => t("retentionTalks.verdict.person", { name: telling.nameOf(memberId) })),
  );
  const months = formats.integer(telling.talks.months);
  if (worthwhile.length === 0) return { sentence: t("retentionTalks.verdict.nothing"), aside };
  if (first.length === telling.talks.talks.length && first.length > 1)
    return { sentence: t("retentionTalks.verdict.levelAll", { names }), aside };
  if (first.length > mostNamed)
    return { sentence: t("retentionTalks.verdict.level", { names, count: first.length }), aside };
  return {
    sentence: t(named.length === 1 ? "retentionTalks.verdict.one" : "retentionTalks.verdict.some", { names, months }),
    aside,
  };
}

export function togetherWords({ talks: { together }, words: { t, formats } }: TalkTelling): string {
  const percent = ({ value }: Estimate) => formats.percent(value, 1);
  return t("retentionTalks.next.together", {
    coverage: percent(together.minCoverage),
    leavers: percent(together.leavers),
  });
}
