/** Whom a departure would unsettle: never a chance by itself, always with what raises it, what they would leave for, and how old our knowledge is. */
import type { Unsettled } from "../../../../shared/analysis/retention/departure/departure-of.ts";
import type { Month } from "../../../../shared/base/month.ts";
import { attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Shown } from "./shown.ts";
import { tellCompared, type Told, unitsOf } from "./tell.ts";

export type UnsettledRow = {
  readonly postId: string;
  readonly name: string;
  /** One of today's members can be talked to; somebody whom the plan only hires cannot. */
  readonly isMember: boolean;
  readonly told: Told;
  readonly raises: string;
  /** What the departure makes better for them, where it does. */
  readonly eases: string | undefined;
  readonly reasons: string;
  readonly knownFrom: string;
};

/** Less than a twentieth of the rise explains nothing. */
const leastShare = 0.05;
const mostReasons = 3;

/** Parts of the rise; together with what eases they add up to all of it. */
function partsOf(
  { mechanisms }: Unsettled,
  isMeant: (share: number) => boolean,
  { t, formats }: Words,
): readonly string[] {
  return mechanisms
    .filter(({ share }) => isMeant(share))
    .map(
      ({ id, share }) => `${t(`retentionDeparture.unsettled.mechanisms.${id}`)} ${formats.percent(Math.abs(share))}`,
    );
}

function reasonsOf({ causes }: Unsettled, { formats, language }: Words): string {
  const words = causes
    .slice(0, mostReasons)
    .map(({ cause, share }) => `${attritionCauses[cause].name[language]} ${formats.percent(share)}`);
  return words.join(" · ");
}

export function unsettledRows({ departure, team, called }: Shown, words: Words): readonly UnsettledRow[] {
  const { t, formats } = words;
  const lastHeld = new Map<string, Month>();
  for (const { memberId, held } of team.baseline.checkIns) {
    const known = lastHeld.get(memberId);
    if (held <= team.scenario.start && (known === undefined || held > known)) lastHeld.set(memberId, held);
  }
  const memberIds = new Set(team.baseline.members.map(({ id }) => id));
  return departure.unsettled.map((one) => {
    const raises = partsOf(one, (share) => share >= leastShare, words);
    const eases = partsOf(one, (share) => share <= -leastShare, words);
    const held = lastHeld.get(one.postId);
    return {
      postId: one.postId,
      name: called(one.postId),
      isMember: memberIds.has(one.postId),
      told: tellCompared(one.resigns, unitsOf(words).share),
      raises: raises.join(" · "),
      eases: eases.length === 0 ? undefined : eases.join(" · "),
      reasons: reasonsOf(one, words),
      knownFrom:
        held === undefined
          ? t("retentionDeparture.unsettled.notTalked")
          : t("retentionDeparture.unsettled.talked", { month: formats.month(held) }),
    };
  });
}
