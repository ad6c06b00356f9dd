/** What was promised, overdue first, and what came of it: prepared for the list. Nothing that names somebody shows while names are hidden. */
import {
  effectOf,
  type FollowUpEffect,
} from "../../../../shared/analysis/retention/follow-up-effect/follow-up-effect.ts";
import { type Month, monthsBetween } from "../../../../shared/base/month.ts";
import { type AttritionPattern, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { CheckIn, FollowUp } from "../../../../shared/domain/check-in.ts";
import { heldByMember } from "../../../../shared/domain/conversation/standing.ts";
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

/** Whose promises are shown: all of them, those that nobody has taken on, or one person's. */
export type Whose = "everyone" | "nobody" | { readonly owner: string };
export type OwnerChoice = { readonly id: string; readonly label: string; readonly whose: Whose };

export type FollowUpInputs = {
  readonly baseline: Pick<Baseline, "checkIns" | "levers">;
  readonly now: Month;
  readonly names: Names;
  readonly words: Words;
};

const isOverdue = ({ done, due }: FollowUp, now: Month): boolean => !done && due !== undefined && due < now;

/** Owners are names in free words: while names are hidden each has a number, in the order of the list. */
function ownersOf(checkIns: readonly CheckIn[]): readonly string[] {
  return [...new Set(checkIns.flatMap(({ followUps }) => followUps.flatMap(({ owner }) => owner ?? [])))];
}

/** An owner in words. */
function sayOwners({ baseline, names, words: { t, formats } }: FollowUpInputs): (owner: string | undefined) => string {
  const numberOf = new Map(ownersOf(baseline.checkIns).map((owner, place) => [owner, formats.integer(place + 1)]));
  return (owner) =>
    owner === undefined
      ? t("retentionTalks.followUps.nobody")
      : names.areHidden
        ? t("retentionTalks.followUps.hiddenOwner", { number: numberOf.get(owner) ?? "" })
        : owner;
}

/** Ids are places in the list of owners, since a page shows them: a name must not stand there. What is kept is `whose`. */
export function ownerChoices(inputs: FollowUpInputs): readonly OwnerChoice[] {
  const { t } = inputs.words;
  const say = sayOwners(inputs);
  return [
    { id: "everyone", label: t("retentionTalks.followUps.everyone"), whose: "everyone" },
    ...ownersOf(inputs.baseline.checkIns).map((owner, place) => ({
      ...{ id: String(place), label: say(owner), whose: { owner } },
    })),
    { id: "nobody", label: t("retentionTalks.followUps.nobody"), whose: "nobody" },
  ];
}

const ownerIn = (whose: Whose) => (typeof whose === "string" ? undefined : whose.owner);

/** Everyone's, where the owner who was chosen has no promise any more. */
export const choiceOf = (whose: Whose, choices: readonly OwnerChoice[]): OwnerChoice =>
  choices.find((one) => (typeof whose === "string" ? one.whose === whose : ownerIn(one.whose) === whose.owner)) ??
  choices[0]!;

export const isOf = ({ followUp }: FollowUpRow, whose: Whose): boolean =>
  whose === "everyone" || followUp.owner === ownerIn(whose);

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

export function followUpRows(inputs: FollowUpInputs): readonly FollowUpRow[] {
  const { baseline, now, names, words } = inputs;
  const { checkIns } = baseline;
  const held = heldByMember(checkIns);
  const sayOwner = sayOwners(inputs);
  return checkIns
    .flatMap((checkIn) => checkIn.followUps.map((followUp) => ({ checkIn, followUp })))
    .filter(({ checkIn }) => names.nameOf(checkIn.memberId) !== "")
    .toSorted((one, other) => compare(one.followUp, other.followUp))
    .map(({ checkIn, followUp }) => ({
      ...{ id: followUp.id, followUp, memberId: checkIn.memberId },
      pattern: attritionCauses[followUp.cause].pattern,
      action: names.areHidden ? words.t("retentionTalks.followUps.hiddenAction") : followUp.action,
      about: aboutWords(followUp, checkIn.memberId, inputs),
      owner: sayOwner(followUp.owner),
      when: whenWords(followUp, inputs),
      isOverdue: isOverdue(followUp, now),
      effect: effectWords(effectOf(followUp, checkIn, held.get(checkIn.memberId) ?? []), words),
    }));
}

export function followUpsSentence(rows: readonly FollowUpRow[], { t }: Words): string {
  if (rows.length === 0) return t("retentionTalks.followUps.none");
  const late = rows.filter((row) => row.isOverdue).length;
  return late === 0 ? t("retentionTalks.followUps.onTime") : t("retentionTalks.followUps.overdue", { count: late });
}
