/** The figures behind where a structural driver stands: what a sentence on screen says of the person's work. */
import type { AttritionCause } from "../../../catalogue/attrition-causes.ts";
import { companyPhaseIds } from "../../../catalogue/journey.ts";
import { mainType } from "../../../domain/mix.ts";
import { carriedDifficultShare, facingShareOf } from "../../../simulation/compile/pressure.ts";
import { measuredWith } from "../../explain/hazard-factors.ts";
import { leverFactors } from "../../explain/lever-factors.ts";
import type { Scene } from "../../explain/scene.ts";
import type { Evidence } from "./pressure.ts";
import type { Structure } from "./watch-structure.ts";

/** Kinds of work that are named: with one more nobody reads the sentence. */
const mostNamed = 2;

function widestOf({ plan }: Scene, parts: Float64Array) {
  return plan.activityIds
    .map((activityId, index) => ({ activityId, share: parts[index]! }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostNamed);
}

function likeliest(shares: readonly number[]) {
  const share = Math.max(...shares);
  return { phase: companyPhaseIds[shares.indexOf(share)]!, share };
}

/** Each kind of evidence without the coefficients, which follow from the cause. */
type Bare = Evidence extends infer One ? (One extends Evidence ? Omit<One, "coefficientIds"> : never) : never;

function figuresOf(scene: Scene, cause: AttritionCause, month: number, own: Structure): readonly Bare[] {
  const { plan, coefficients, circumstances, holders, baseline } = scene;
  const holder = holders[own.row]!;
  const company = circumstances.company[month]!;
  const { situation: now } = own;
  switch (cause) {
    case "product":
      return [
        {
          kind: "productLoop",
          loopMonths: company.loopMonths,
          ordinaryMonths: coefficients.loopReference,
          rivalShare: company.rivalShare,
          facingShare: facingShareOf(holder, circumstances),
          idealismShare: holder.idealism,
        },
      ];
    case "company":
      return [{ kind: "wrongFit", share: company.wrongFitShare, ordinaryShare: coefficients.wrongFitReference }];
    case "customers":
      return [
        {
          kind: "difficultAccounts",
          share: carriedDifficultShare(holder, circumstances) * circumstances.difficultRatio[month]!,
          ordinaryShare: coefficients.difficultReference,
          isOwn: holder.ownDifficultShare !== undefined,
          earlierEmployers: holder.earlierCsEmployers,
        },
      ];
    case "chaos":
      return [
        { kind: "load", load: now.load },
        { kind: "disorder", maturityShare: company.maturityShare, toleranceShare: holder.chaosTolerance },
      ];
    case "operator":
      return [{ kind: "routine", routineShare: now.routineShare, widest: widestOf(scene, own.parts) }];
    case "phase":
      return [{ kind: "phase", ...likeliest(now.phaseShares), preference: holder.phasePreference }];
    case "blocked": {
      const { nextFrom, next } = plan.level;
      const above = next.subarray(nextFrom[own.level], nextFrom[own.level + 1]);
      const levelIds = Array.from(above, (level) => baseline.levels[level]!.id);
      const ambitionShare = holder.promotionAmbition;
      return [{ kind: "waiting", months: now.waitedMonths, share: own.waitingShare, levelIds, ambitionShare }];
    }
    case "alone": {
      const isTop = plan.level.rank[own.level]! >= Math.max(...plan.level.rank);
      return [{ kind: "alone", share: now.isAlone, type: mainType(holder.mix), isTop }];
    }
    case "productWork":
      return [
        {
          kind: "productSeat",
          ambitionShare: holder.productAmbition,
          seats: company.productSeats,
          freeShare: now.productSeatIsFree,
        },
      ];
    case "other":
      return [];
  }
}

/** Levers are the same for everyone: made once for a month. */
export const leverEvidence = (scene: Scene, cause: AttritionCause, month: number): readonly Evidence[] =>
  leverFactors(scene, cause, month).map(({ leverId = "", ratio, coefficientIds }) => ({
    kind: "lever",
    leverId,
    ratio,
    coefficientIds,
  }));

export function structuralEvidence(scene: Scene, cause: AttritionCause, month: number, own: Structure) {
  const coefficientIds = measuredWith(cause);
  return figuresOf(scene, cause, month, own).map((figures): Evidence => ({ ...figures, coefficientIds }));
}
