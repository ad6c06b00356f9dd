/** How long the kernel takes, by the processor's own account: what else the machine does then disturbs it least. */
import type { Kernel } from "../../shared/simulation/open-kernel.ts";
import type { Size } from "./grown-sample.ts";

/** Members at the start × months × trials: whoever joins or leaves on the way is not counted apart. */
export const memberMonths = ({ members, months, trials }: Size): number => members * months * trials;

/** Trials in a shard of about 6 ms, as the product cuts them at 25 million member-months a second. */
export const shardOf = ({ members, months }: Size): number =>
  Math.min(500, Math.max(1, Math.round(150_000 / (members * months))));

/** Nanoseconds of the processor for trials 0 to `trials`, shard by shard. */
export function kernelTime(kernel: Kernel, size: Size): number {
  const shard = shardOf(size);
  const began = process.cpuUsage();
  for (let from = 0; from < size.trials; from += shard) kernel.simulate(from, Math.min(size.trials, from + shard));
  const { user, system } = process.cpuUsage(began);
  return (user + system) * 1000;
}
