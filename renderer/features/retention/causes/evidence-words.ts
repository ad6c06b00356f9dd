/** What a number about a person rests on, as sentences about their work: for this view and for every other one about causes. */
import { useCallback } from "react";
import type { Evidence } from "../../../../shared/analysis/retention/pressure/pressure.ts";
import { companyPhases } from "../../../../shared/catalogue/journey.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import { futures } from "../../../../shared/i18n/futures.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useWords } from "../../../i18n/use-words.ts";
import type { Words } from "../../../i18n/words.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { ageWords, pressureWords } from "./strength.view.ts";

export type EvidenceContext = {
  readonly baseline: Pick<Baseline, "activities" | "levels" | "levers">;
  readonly words: Words;
};

/** From here on a thing is so in practically all futures, and saying in how many would only distract. */
const certain = 0.95;
/** Below this it hardly ever is. */
const rare = 0.05;

const sentences = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined);

export function evidenceSentence(evidence: Evidence, { baseline, words }: EvidenceContext): string {
  const said = spoken(evidence, { baseline, words });
  return said.join(words.language === "ja" ? "" : " ");
}

function spoken(evidence: Evidence, { baseline, words }: EvidenceContext): readonly string[] {
  const { t, formats, language, typeName } = words;
  switch (evidence.kind) {
    case "answer": {
      const { held, ageMonths, basis, pressure } = evidence;
      return [
        t("retentionCauses.evidence.answer", {
          month: formats.month(held),
          age: ageWords(ageMonths, words),
          basis: t(`retentionCauses.basis.${basis}`),
          pressure: pressureWords(pressure, words),
        }),
      ];
    }
    case "productLoop":
      return [
        t("retentionCauses.evidence.productLoop", {
          months: formats.decimal(evidence.loopMonths),
          ordinary: formats.decimal(evidence.ordinaryMonths, 0),
          facing: formats.percent(evidence.facingShare),
        }),
      ];
    case "wrongFit":
      return [
        t("retentionCauses.evidence.wrongFit", {
          share: formats.percent(evidence.share),
          ordinary: formats.percent(evidence.ordinaryShare),
        }),
      ];
    case "difficultAccounts": {
      const { share, ordinaryShare, isOwn, earlierEmployers } = evidence;
      const told = { share: formats.percent(share), ordinary: formats.percent(ordinaryShare) };
      return sentences(
        t(isOwn ? "retentionCauses.evidence.difficultOwn" : "retentionCauses.evidence.difficultShared", told),
        share > ordinaryShare && earlierEmployers > 0
          ? t("retentionCauses.evidence.earlierEmployers", { count: earlierEmployers })
          : undefined,
      );
    }
    case "load": {
      const load = formats.percent(evidence.load);
      return [
        t(evidence.load > 1 ? "retentionCauses.evidence.loadOver" : "retentionCauses.evidence.loadWithin", { load }),
      ];
    }
    case "disorder":
      return [
        t("retentionCauses.evidence.disorder", {
          maturity: formats.percent(evidence.maturityShare),
          tolerance: formats.percent(evidence.toleranceShare),
        }),
      ];
    case "routine": {
      const { routineShare, widest } = evidence;
      const routine = formats.percent(routineShare);
      const known = widest.flatMap(({ activityId }) => baseline.activities.find(({ id }) => id === activityId) ?? []);
      if (known.length === 0) return [t("retentionCauses.evidence.routineOnly", { routine })];
      return [
        t("retentionCauses.evidence.routine", {
          routine,
          share: formats.percent(widest.reduce((sum, { share }) => sum + share, 0)),
          kinds: formats.list(known.map((activity) => activityName(activity, language))),
        }),
      ];
    }
    case "phase": {
      const phase = companyPhases[evidence.phase][language];
      const told = { phase, futures: futures(t, evidence.share) };
      if (evidence.phase === evidence.preference) return [t("retentionCauses.evidence.phaseFits", told)];
      const preference = companyPhases[evidence.preference][language];
      return [t("retentionCauses.evidence.phaseDiffers", { ...told, preference })];
    }
    case "waiting":
      return waitingSentences(evidence, { baseline, words });
    case "alone": {
      const told = { type: typeName(evidence.type), futures: futures(t, evidence.share) };
      if (evidence.isTop) return [t("retentionCauses.evidence.aloneAtTop")];
      if (evidence.share < rare) return [t("retentionCauses.evidence.notAlone", told)];
      return [
        t(
          evidence.share > certain ? "retentionCauses.evidence.alone" : "retentionCauses.evidence.aloneSometimes",
          told,
        ),
      ];
    }
    case "productSeat": {
      const ambition = formats.percent(evidence.ambitionShare);
      if (evidence.freeShare < rare) return [t("retentionCauses.evidence.productSeatNone", { ambition })];
      return [t("retentionCauses.evidence.productSeatFree", { ambition, futures: futures(t, evidence.freeShare) })];
    }
    case "lever": {
      const lever = baseline.levers.find(({ id }) => id === evidence.leverId);
      return lever
        ? [
            t(evidence.ratio > 1 ? "retentionCauses.evidence.leverWeighs" : "retentionCauses.evidence.lever", {
              lever: lever.name,
              ratio: formats.times(evidence.ratio),
            }),
          ]
        : [];
    }
  }
}

type Waiting = Extract<Evidence, { kind: "waiting" }>;

function waitingSentences({ levelIds, share, months, ambitionShare }: Waiting, { baseline, words }: EvidenceContext) {
  const { t, formats } = words;
  const named = levelIds.flatMap((levelId) => baseline.levels.find(({ id }) => id === levelId)?.name ?? []);
  if (named.length === 0) return [t("retentionCauses.evidence.endOfLadder")];
  const ambition = t("retentionCauses.evidence.ambition", { ambition: formats.percent(ambitionShare) });
  if (share < rare) return [t("retentionCauses.evidence.notWaiting"), ambition];
  const levels = formats.either(named);
  const waits =
    share > certain
      ? t("retentionCauses.evidence.waiting", { levels, count: Math.round(months) })
      : t("retentionCauses.evidence.waitingSometimes", { levels, futures: futures(t, share) });
  return [waits, ambition];
}

/** Says a piece of evidence of the plan on screen. */
export function useEvidenceWords(): (evidence: Evidence) => string {
  const words = useWords();
  const baseline = useWorkspace(({ workspace }) => asShown(workspace).baseline);
  return useCallback((evidence: Evidence) => evidenceSentence(evidence, { baseline, words }), [baseline, words]);
}
