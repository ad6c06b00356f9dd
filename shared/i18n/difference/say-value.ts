/** A value of a field as people write such a thing. */
import type { Month } from "../../base/month.ts";
import { coefficients } from "../../catalogue/coefficients.ts";
import { departures } from "../../catalogue/departures.ts";
import { modelTeams } from "../../catalogue/hand-overs.ts";
import { companyPhases, journeyStages, touchModels } from "../../catalogue/journey.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import { boardReviews, postSalesPayers, successMeasures } from "../../catalogue/post-sales.ts";
import type { MetricDirection, MetricUnit } from "../../catalogue/metrics.ts";
import type { Hope } from "../../domain/action.ts";
import type { Growth } from "../../domain/accounts.ts";
import type { CandidateState, InterviewAnswer } from "../../domain/candidate.ts";
import type { CheckIn } from "../../domain/check-in.ts";
import type { Company } from "../../domain/company.ts";
import type { LeverEffect } from "../../domain/lever.ts";
import { type Mix, mainType } from "../../domain/mix.ts";
import { hireIdOf } from "../../domain/post-id.ts";
import type { CauseParts } from "../../domain/past-member.ts";
import type { Deck } from "../../domain/deck.ts";
import type { TeamView } from "../../domain/team-view.ts";
import type { Budget, Frozen, Origin, Precision, Tag } from "../../domain/scenario.ts";
import type { ValueKind } from "./value-kind.ts";
import { sayEffects } from "./say-effects.ts";
import { nameOfCause, sayByKey, type Speech, wordIn } from "./speech.ts";

const longestText = 60;

const shortened = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);

const trimmed = (value: number, { formats }: Speech) =>
  Number.isInteger(value) ? formats.integer(value) : formats.decimal(value, Math.abs(value) < 1 ? 2 : 1);

/** Percent with a digit where it has one: 2 %, 2.5 %. */
const percent = (value: number, { formats }: Speech) =>
  formats.percent(value, Math.abs(value * 100 - Math.round(value * 100)) < 0.005 ? 0 : 1);

const months = (value: number, speech: Speech) =>
  speech.t("difference.values.months", { number: trimmed(value, speech) });

/** The types that a person is anything of, the strongest first: 60 % sales-type, 40 % support-type. */
function sayMix(mix: Mix, speech: Speech): string {
  const parts = memberTypeIds.filter((type) => mix[type] >= 0.005).toSorted((a, b) => mix[b] - mix[a]);
  return parts.map((type) => `${speech.typeName(type)} ${speech.formats.percent(mix[type])}`).join(" · ");
}

/** A member, or whoever comes with a planned hire: nobody with a name yet. */
function sayManager(post: string, { t, names, typeName }: Speech): string {
  const hireId = hireIdOf(post);
  if (hireId === undefined) return names.member(post);
  const hire = names.hire(hireId);
  return hire
    ? t("difference.values.hired", { level: names.level(hire.levelId), type: typeName(mainType(hire.mix)) })
    : t("difference.values.hiredOnce");
}

const sayCauseParts = (parts: CauseParts, speech: Speech): string =>
  Object.entries(parts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, part]) => `${nameOfCause(id, speech)} ${speech.formats.percent(part)}`)
    .join(" · ");

function sayThresholds(thresholds: Company["phaseThresholds"], speech: Speech): string {
  const { t, formats } = speech;
  return formats.list(
    thresholds.map(({ phase, arrJpy, headcount }) =>
      t("difference.values.threshold", {
        phase: wordIn(companyPhases, phase, speech),
        conditions: formats.list([
          ...(arrJpy === undefined ? [] : [`ARR ${formats.money(arrJpy)}`]),
          ...(headcount === undefined
            ? []
            : [t("difference.values.headcount", { number: formats.integer(headcount) })]),
        ]),
      }),
    ),
  );
}

function sayAnswer({ pressure, basis }: NonNullable<CheckIn["answers"]["product"]>, speech: Speech): string {
  const { t, formats } = speech;
  const weight = formats.signed(pressure, 1);
  const key = pressure > 0 ? "pressing" : pressure < 0 ? "noProblem" : "noNews";
  return t("difference.values.answer", {
    weight: t(`difference.values.${key}`, { weight }),
    basis: t(`difference.values.basis.${basis}`),
  });
}

function sayFollowUp({ action, due, done }: CheckIn["followUps"][number], { t, formats, names }: Speech): string {
  const words = names.people.areHidden ? t("difference.hidden") : t("difference.quoted", { text: shortened(action) });
  const state = t(done ? "difference.values.done" : "difference.values.open");
  if (due === undefined) return t("difference.values.followUp", { action: words, state });
  return t("difference.values.followUpBy", { action: words, state, month: formats.month(due) });
}

/** In the unit that the catalogue gives it. */
export function sayCoefficient(id: string, value: number, speech: Speech): string {
  const { formats, t } = speech;
  const unit = Object.hasOwn(coefficients, id) ? coefficients[id as keyof typeof coefficients].unit : undefined;
  switch (unit) {
    case "share":
      return percent(value, speech);
    case "perYear":
      return t("difference.values.perYear", { number: formats.decimal(value, 2) });
    case "months":
      return months(value, speech);
    case "hours":
      return formats.hours(value);
    case "yen":
      return formats.money(value);
    case "ratio":
      return formats.times(value);
    case "logRatio":
    case "weight":
    case "people":
    case undefined:
      return trimmed(value, speech);
  }
}

/** `name` is the last step of the field: which coefficient it is. An empty list means everything where `kind` says so. */
export function sayValue(kind: ValueKind, value: unknown, name: string, speech: Speech): string {
  const { t, formats, names } = speech;
  if (value === undefined) return t("difference.none");
  const quoted = (text: string) => t("difference.quoted", { text: shortened(text) });
  const list = (ids: readonly string[], nameOf: (id: string) => string) =>
    ids.length === 0 ? t("difference.none") : formats.list(ids.map(nameOf));
  const orAll = (ids: readonly string[], nameOf: (id: string) => string) =>
    ids.length === 0 ? t("difference.all") : list(ids, nameOf);
  switch (kind) {
    case "text":
      return quoted(value as string);
    case "memberName":
      return names.people.areHidden ? t("difference.hidden") : quoted(value as string);
    case "share":
      return percent(value as number, speech);
    case "integer":
      return formats.integer(value as number);
    case "decimal":
      return trimmed(value as number, speech);
    case "months":
      return months(value as number, speech);
    case "hours":
      return formats.hours(value as number, Number.isInteger(value) ? 0 : 2);
    case "yen":
      return formats.money(value as number);
    case "ratio":
      return formats.times(value as number);
    case "month":
      return formats.month(value as Month);
    case "yesNo":
      return t(value === true ? "difference.yes" : "difference.no");
    case "member":
      return names.member(value as string);
    case "manager":
      return sayManager(value as string, speech);
    case "members":
      return list(value as string[], names.member);
    case "level":
    case "segment":
    case "lever":
    case "scenario":
      return names[kind](value as string);
    case "levels":
      return list(value as string[], names.level);
    case "segments":
      return orAll(value as string[], names.segment);
    case "activity":
      return names.activity(value as string);
    case "activities":
      return orAll(value as string[], names.activity);
    case "stages":
      return orAll(value as string[], (id) => wordIn(journeyStages, id, speech));
    case "texts":
      return list(value as string[], (text) => text);
    case "modelTeam":
      return wordIn(modelTeams, value as string, speech);
    case "modelTeams":
      return list(value as string[], (id) => wordIn(modelTeams, id, speech));
    case "phase":
      return wordIn(companyPhases, value as string, speech);
    case "postSalesPayer":
      return wordIn(postSalesPayers, value as string, speech);
    case "successMeasure":
      return wordIn(successMeasures, value as string, speech);
    case "boardReview":
      return wordIn(boardReviews, value as string, speech);
    case "touch":
      return wordIn(touchModels, value as string, speech);
    case "departure":
      return wordIn(departures, value as string, speech);
    case "cause":
      return nameOfCause(value as string, speech);
    case "causeParts":
      return sayCauseParts(value as CauseParts, speech);
    case "track":
      return sayByKey(speech, `difference.values.tracks.${value as string}`);
    case "purpose":
      return sayByKey(speech, `difference.values.purposes.${value as string}`);
    case "metric":
      return names.metric(value as string).name;
    case "metricUnit":
      return t(`difference.values.metricUnits.${value as MetricUnit}`);
    case "metricDirection":
      return t(`difference.values.metricDirections.${value as MetricDirection}`);
    case "leverHorizon":
      return sayByKey(speech, `difference.values.horizons.${value as string}`);
    case "mix":
      return sayMix(value as Mix, speech);
    case "growth": {
      const { newPerMonth, monthlyGrowth } = value as Growth;
      const rate = `${formats.signed(monthlyGrowth * 100, 1)}%`;
      return t("difference.values.growth", { number: trimmed(newPerMonth, speech), rate });
    }
    case "series":
      return shortened((value as number[]).map((item) => trimmed(item, speech)).join(" "));
    case "thresholds":
      return (value as unknown[]).length === 0
        ? t("difference.none")
        : sayThresholds(value as Company["phaseThresholds"], speech);
    case "effects":
      return sayEffects(value as readonly LeverEffect[], speech);
    case "point":
      return formats.decimal((value as { value: number }).value, 2);
    case "answer":
      return sayAnswer(value as NonNullable<CheckIn["answers"]["product"]>, speech);
    case "interviewAnswer": {
      const { view, basis } = value as InterviewAnswer;
      const words = { view: t(`difference.values.views.${view}`), basis: t(`difference.values.basis.${basis}`) };
      return t("difference.values.interviewAnswer", words);
    }
    case "metricName":
      return names.metric(value as string).name;
    case "hope":
      return t(`difference.values.hopes.${value as Hope}`);
    case "candidateState":
      return t(`difference.values.candidateStates.${value as CandidateState}`);
    case "followUp":
      return sayFollowUp(value as CheckIn["followUps"][number], speech);
    case "tag": {
      const { name: tag, reason } = value as Tag;
      return reason === undefined
        ? quoted(tag)
        : t("difference.values.tag", { name: quoted(tag), reason: shortened(reason) });
    }
    case "teamView":
    case "deck":
      return quoted((value as TeamView | Deck).name);
    case "origin":
      return t("difference.values.origin", { name: (value as Origin).name });
    case "frozen":
      return t("difference.values.frozen", { occasion: (value as Frozen).occasion });
    case "precision": {
      const { coverageShare, holdShare, leavers } = value as Precision;
      return t("difference.values.precision", {
        coverage: formats.percent(coverageShare, 2),
        holds: formats.percent(holdShare, 2),
        leavers: formats.decimal(leavers, 2),
      });
    }
    case "budget": {
      const { monthlyJpy, yearlyJpy, withinShare } = value as Budget;
      return formats.list([
        ...(monthlyJpy === undefined
          ? []
          : [t("difference.values.budgetMonthly", { money: formats.money(monthlyJpy) })]),
        ...(yearlyJpy === undefined ? [] : [t("difference.values.budgetYearly", { money: formats.money(yearlyJpy) })]),
        t("difference.values.budgetWithin", { share: percent(withinShare, speech) }),
      ]);
    }
    case "coefficient":
      return sayCoefficient(name, value as number, speech);
    case "note":
    case "nothingToSay":
      return t("difference.otherValue");
  }
}
