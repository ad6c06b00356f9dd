/** One core stays with the window, unless there are only two: then runs are short enough to share. */
export const poolSize = (cores: number): number => Math.max(2, cores - 1);
