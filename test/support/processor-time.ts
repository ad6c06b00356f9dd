const runs = 3;

/**
 * Milliseconds of processor time that a piece of work takes, which others on the machine disturb least. The least of
 * three runs: within one of them this process may sweep up what earlier tests have left.
 */
export function processorMs(work: (run: number) => void): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const begun = process.cpuUsage();
    work(run);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
