/**
 * How often an ordinary month is taken for a departure, both directions together: once in ten years of a metric. Measured over kinds of
 * noise that metrics have (test/shared/analysis/normal/false-alarms.test.ts): about this often on the whole, and never more than
 * `mostFalseAlarmShare`, which counts of a few and lopsided metrics come near.
 */
export const falseAlarmShare = 1 / 120;
export const mostFalseAlarmShare = 1 / 45;

/** Months from one false alarm to the next, when so many metrics are looked at every month. */
export const monthsPerFalseAlarm = (metrics: number): number => 1 / (falseAlarmShare * Math.max(1, metrics));
