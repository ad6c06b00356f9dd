/** The ladder every stored document climbs, whether it comes from a file or from the app's own record. */
import { Fault } from "../base/errors.ts";

/** A released rung is never edited, and imports nothing that can change: it carries its own frozen `Before` type. */
export type Upgrade = {
  /** The version it leads to. */
  readonly version: number;
  readonly upgrade: (document: never) => unknown;
  /** The same for a plan alone, where the step changes plans. */
  readonly upgradeScenario?: (scenario: never) => unknown;
  /** The same for the facts that a frozen plan brings along, where the step changes facts. */
  readonly upgradeFacts?: (facts: never) => unknown;
};

/** Oldest first. Version 1 is the first that was ever written, so nothing leads to it. */
const upgrades: readonly Upgrade[] = [];

export const firstVersion = 1;
export const currentVersion = upgrades.at(-1)?.version ?? firstVersion;

function climb(
  version: number,
  content: unknown,
  ladder: readonly Upgrade[],
  step: (rung: Upgrade, before: unknown) => unknown,
): unknown {
  const supported = ladder.at(-1)?.version ?? firstVersion;
  if (version > supported) throw new Fault({ code: "file/newer-format", found: version, supported });
  return ladder.filter((rung) => rung.version > version).reduce((before, rung) => step(rung, before), content);
}

/** Any document this app ever wrote, brought to today's shape. Its content is still unchecked. */
export const upgradeDocument = (version: number, document: unknown, ladder: readonly Upgrade[] = upgrades): unknown =>
  climb(version, document, ladder, (rung, before) => rung.upgrade(before as never));

/** The same for a plan that was handed out alone. */
export const upgradeScenario = (version: number, scenario: unknown, ladder: readonly Upgrade[] = upgrades): unknown =>
  climb(version, scenario, ladder, (rung, before) => rung.upgradeScenario?.(before as never) ?? before);

/** The same for the facts under a frozen plan. */
export const upgradeFacts = (version: number, facts: unknown, ladder: readonly Upgrade[] = upgrades): unknown =>
  climb(version, facts, ladder, (rung, before) => rung.upgradeFacts?.(before as never) ?? before);
