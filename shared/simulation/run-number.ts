/** Names a run within this thread, so that late answers to an older one are told apart. Never part of a result. */
let last = 0;

export const nextRun = (): number => ++last;
