/** How much something weighs, in the few steps that people can tell apart. Nobody is shown the number behind a step. */

/** From "not a problem" to "this could make them leave". */
const pressures = { fine: -1, quiet: 0, sometimes: 0.4, heavy: 0.7, leaving: 1 } as const;

export type Step = keyof typeof pressures;
export const steps = Object.keys(pressures) as readonly Step[];

export const pressureOf = (step: Step): number => pressures[step];

/** The nearest step: an imported table may hold any number between. */
export const stepOf = (pressure: number): Step =>
  steps.reduce((near, step) =>
    Math.abs(pressures[step] - pressure) < Math.abs(pressures[near] - pressure) ? step : near,
  );
