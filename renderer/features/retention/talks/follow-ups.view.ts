/** What was promised, overdue first, and what came of it: prepared for the list. Nothing that names somebody shows while names are hidden. */
import {
  effectOf,
  type FollowUpEffect,
} from "../../../../shared/analysis/retention/follow-up-effect/follow-up-effect.ts";
import { type Month, monthsBetween } from "../../../../shared/base/month.ts";
import { type AttritionPattern, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { CheckIn, FollowUp } from "../../../../shared/domain/check-in.ts";
import type { Names } from "../../../i18n/use-names.ts";
import type { Words } from "../../../i18n/words.ts";
import { pressureWords } from "../causes/strength.view.ts";

export type FollowUpRow = {
  readonly id: string;
  readonly followUp: FollowUp;
  readonly memberId: string;
  readonly pattern: AttritionPattern;
  readonly action: string;
  /** For whom, meant for what, by what means. */
  readonly about: string;
  readonly owner: string;
  readonly when: string;
  readonly isOverdue: boolean;
  readonly effect: string;
};

export type OwnerChoice = { readonly id: string; readonly label: string };

export type FollowUpInputs = {
  readonly baseline: Pick<Baseline, "checkIns" | "levers">;
  readonly now: Month;
  readonly names: Names;
  readonly words: Words;
};

/** Among the choices of owners: all of them, and promises that nobody has taken on. */
export const everyone = "everyone";
export const nobody = "nobody";

const isOverdue = ({ done, due }: FollowUp, now: Month): boolean => !done && due !== undefined && due < now;

/** Owners are names in free words: while names are hidden each has a number, in the order of the list. */
function ownersOf(checkIns: readonly CheckIn[]): readonly string[] {
  return [...new Set(checkIns.flatMap(({ followUps }) => followUps.flatMap(({ owner }) => owner ?? [])))];
}

function ownerWords(owner: string | undefined, { baseline, names, words: { t, formats } }: FollowUpInputs): string {
  if (owner === undefined) return t("retentionTalks.followUps.nobody");
  if (!names.areHidden) return owner;
  const number = formats.integer(ownersOf(baseline.checkIns).indexOf(owner) + 1);
  return t("retentionTalks.followUps.hiddenOwner", { number });
}

/** Ids are places in the list of owners: a name may be spelt like anything. */
export function ownerChoices(inputs: FollowUpInputs): readonly OwnerChoice[] {
  const { t } = inputs.words;
  const owners = ownersOf(inputs.baseline.checkIns);
  return [
    { id: everyone, label: t("retentionTalks.followUps.everyone") },
    ...owners.map((owner, index) => ({ id: String(index), label: ownerWords(owner, inputs) })),
    { id: nobody, label: t("retentionTalks.followUps.nobody") },
  ];
}

export function effectWords(effect: FollowUpEffect, words: Words): string {
  const { t, formats } = words;
  if (effect.kind === "noBefore") return t("retentionTalks.effect.noBefore");
  const told = { month: formats.month(effect.before.month), before: pressureWords(effect.before.pressure, words) };
  if (effect.kind !== "compared") return t(`retentionTalks.effect.${effect.kind}`, told);
  return t(`retentionTalks.effect.${effect.change}`, {
    ...told,
    later: formats.month(effect.after.month),
    after: pressureWords(effect.after.pressure, words),
  });
}

function whenWords({ due, done, doneIn }: FollowUp, { now, words: { t, formats } }: FollowUpInputs): string {
  if (done) {
    return doneIn === undefined
      ? t("retentionTalks.followUps.done")
      : t("retentionTalks.followUps.doneIn", { month: formats.month(doneIn) });
  }
  if (due === undefined) return t("retentionTalks.followUps.noDue");
  const on = t("retentionTalks.followUps.due", { month: formats.month(due) });
  if (due >= now) return on;
  const late = t("retentionTalks.followUps.late", { count: monthsBetween(due, now) });
  return formats.language === "ja" ? `${on}、${late}` : `${on}, ${late}`;
}

function aboutWords({ cause, leverId }: FollowUp, memberId: string, { baseline, names, words }: FollowUpInputs) {
  const { t, language } = words;
  const lever = baseline.levers.find(({ id }) => id === leverId);
  const parts = [
    t("retentionTalks.followUps.forPerson", { name: names.nameOf(memberId) }),
    t("retentionTalks.followUps.should", { cause: attritionCauses[cause].name[language] }),
    ...(lever ? [t("retentionTalks.followUps.lever", { lever: lever.name })] : []),
  ];
  return parts.join(" · ");
}

/** Overdue first, the longest of them before the others; then what is due next, what has no month, what is done. */
function compare(one: FollowUp, other: FollowUp): number {
  if (one.done !== other.done) return one.done ? 1 : -1;
  const [mine, theirs] = one.done ? [other.doneIn, one.doneIn] : [one.due, other.due];
  if (mine === theirs) return 0;
  if (mine === undefined || theirs === undefined) return mine === undefined ? 1 : -1;
  return mine < theirs ? -1 : 1;
}

export function followUpRows(inputs: FollowUpInputs, ownerId: string = everyone): readonly FollowUpRow[] {
  const { baseline, now, names, words } = inputs;
  const { checkIns } = baseline;
  const owner = ownersOf(checkIns)[Number(ownerId)];
  return checkIns
    .flatMap((checkIn) => checkIn.followUps.map((followUp) => ({ checkIn, followUp })))
    .filter(({ checkIn }) => names.nameOf(checkIn.memberId) !== "")
    .filter(({ followUp }) => ownerId === everyone || followUp.owner === (ownerId === nobody ? undefined : owner))
    .toSorted((one, other) => compare(one.followUp, other.followUp))
    .map(({ checkIn, followUp }) => ({
      ...{ id: followUp.id, followUp, memberId: checkIn.memberId },
      pattern: attritionCauses[followUp.cause].pattern,
      action: names.areHidden ? words.t("retentionTalks.followUps.hiddenAction") : followUp.action,
      about: aboutWords(followUp, checkIn.memberId, inputs),
      owner: ownerWords(followUp.owner, inputs),
      when: whenWords(followUp, inputs),
      isOverdue: isOverdue(followUp, now),
      effect: effectWords(effectOf(followUp, checkIn, checkIns), words),
    }));
}

export function followUpsSentence(rows: readonly FollowUpRow[], { t }: Words): string {
  if (rows.length === 0) return t("retentionTalks.followUps.none");
  const late = rows.filter((row) => row.isOverdue).length;
  return late === 0 ? t("retentionTalks.followUps.onTime") : t("retentionTalks.followUps.overdue", { count: late });
}
