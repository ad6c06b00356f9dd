/** How strongly something presses, in words; how old an answer is. The words go with the scale of −1 to 1 and name no person. */
import { stepOf as answerStepOf } from "../../../../shared/domain/conversation/scale.ts";
import type { Words } from "../../../i18n/words.ts";

const steps = ["none", "light", "neutral", "some", "much", "most"] as const;
type Step = (typeof steps)[number];

/** Upper ends of the steps; what lies above the last is "most". */
const ends = [-0.6, -0.2, 0.2, 0.5, 0.8];

const stepOf = (value: number): Step => steps[ends.findIndex((end) => value < end)] ?? "most";

/** In the words in which it was answered, whatever view tells it. */
export const pressureWords = (pressure: number, { t }: Words): string =>
  t("difference.quoted", { text: t(`retentionCheckIn.scale.${answerStepOf(pressure)}`) });

export const structureWords = (structure: number, { t }: Words): string =>
  t(`retentionCauses.structure.${stepOf(structure)}`);

export const ageWords = (months: number, { t }: Words): string =>
  months <= 0 ? t("retentionCauses.age.thisMonth") : t("retentionCauses.age.months", { count: months });
