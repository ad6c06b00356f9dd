/** What a candidate told of themselves, in three words: a talk tells no hundredths. */
export const traitSteps = { low: 0.2, some: 0.5, much: 0.8 } as const;
export type TraitStep = keyof typeof traitSteps;
export const traitStepIds = Object.keys(traitSteps) as readonly TraitStep[];

export const shareTraits = ["chaosTolerance", "idealism", "productAmbition", "promotionAmbition"] as const;

/** The word nearest to a share that may have come from elsewhere. */
export const stepOf = (share: number): TraitStep =>
  traitStepIds.reduce((best, step) =>
    Math.abs(traitSteps[step] - share) < Math.abs(traitSteps[best] - share) ? step : best,
  );
