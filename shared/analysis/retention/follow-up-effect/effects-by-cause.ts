/**
 * Whether what was done helped, over all promises that were meant for the same cause. Each person counts once per conversation, and
 * answers that stayed the same decide nothing (exact sign test). Somebody is promised something when things are heavy, and what is heavy
 * often eases by itself: beside it stands how answers as heavy went on where nothing was done.
 */
import { type AttritionCause, attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import type { CheckIn } from "../../../domain/check-in.ts";
import { heldByMember } from "../../../domain/conversation/standing.ts";
import { shareRange, signTest } from "./binomial.ts";
import { type Change, changeOf, effectOf } from "./follow-up-effect.ts";

export type Counts = Readonly<Record<Change, number>>;

export type CauseEffects = {
  readonly cause: AttritionCause;
  readonly counts: Counts;
  /** 95 % interval of the share that eases; undefined where there is nothing to compare. */
  readonly range: readonly [low: number, high: number] | undefined;
  /** `tooFew`: even if all had gone the same way it could be chance. */
  readonly verdict: "tooFew" | "helps" | "harms" | "open";
  /** The same where the cause pressed and nothing was done before the next answer. */
  readonly without: Counts;
};

const significant = 0.05;

/** So few that even all of them going one way leaves more than a chance of one in twenty. */
export const fewestChanged = Math.ceil(1 - Math.log2(significant));

function countsOf(changes: readonly Change[]): Counts {
  const of = (change: Change) => changes.filter((own) => own === change).length;
  return { eased: of("eased"), same: of("same"), heavier: of("heavier") };
}

function verdictOf({ eased, heavier }: Counts): CauseEffects["verdict"] {
  if (eased + heavier < fewestChanged) return "tooFew";
  if (signTest(eased, heavier) > significant) return "open";
  return eased > heavier ? "helps" : "harms";
}

const doneChanges = (cause: AttritionCause, checkIns: readonly CheckIn[], byMember: Held): readonly Change[] =>
  checkIns.flatMap((checkIn) => {
    const effects = checkIn.followUps
      .filter((followUp) => followUp.cause === cause)
      .map((followUp) => effectOf(followUp, checkIn, byMember.get(checkIn.memberId) ?? []));
    const compared = effects.find((effect) => effect.kind === "compared");
    return compared ? [compared.change] : [];
  });

type Held = ReadonlyMap<string, readonly CheckIn[]>;

/** Something promised by then was done between the two, or nobody remembers when. */
const isHelped = (cause: AttritionCause, before: CheckIn, after: CheckIn, own: readonly CheckIn[]): boolean =>
  own.some(
    ({ held, followUps }) =>
      held <= before.held &&
      followUps.some(
        ({ cause: meantFor, done, doneIn }) =>
          meantFor === cause && done && (doneIn === undefined || (doneIn >= before.held && doneIn <= after.held)),
      ),
  );

const undoneChanges = (cause: AttritionCause, byMember: Held): readonly Change[] =>
  [...byMember.values()].flatMap((all) => {
    const own = all.filter(({ answers }) => answers[cause] !== undefined);
    return own.slice(1).flatMap((after, index): Change[] => {
      const before = own[index]!;
      const pressure = before.answers[cause]!.pressure;
      return pressure <= 0 || isHelped(cause, before, after, all)
        ? []
        : [changeOf(pressure, after.answers[cause]!.pressure)];
    });
  });

/** Causes for which something was done, in catalogue order. */
export const effectsByCause = (checkIns: readonly CheckIn[]): readonly CauseEffects[] => {
  const byMember = heldByMember(checkIns);
  return attritionCauseIds.flatMap((cause) => {
    const isMeantFor = checkIns.some(({ followUps }) => followUps.some((own) => own.cause === cause && own.done));
    if (!isMeantFor) return [];
    const counts = countsOf(doneChanges(cause, checkIns, byMember));
    const all = counts.eased + counts.same + counts.heavier;
    return [
      {
        cause,
        counts,
        range: all === 0 ? undefined : shareRange(counts.eased, all),
        verdict: verdictOf(counts),
        without: countsOf(undoneChanges(cause, byMember)),
      },
    ];
  });
};
