/** What a plan does besides hiring: its levers, by what they are for, and whether anybody can pull them. */
import { addMonths } from "../../base/month.ts";
import type { CatalogueLever } from "../../catalogue/levers.ts";
import { runsIn } from "../../domain/lever-standing.ts";
import type { Lever, LeverEffect } from "../../domain/lever.ts";
import type { Examined } from "./examined.ts";
import type { Remedy } from "./finding.ts";

type Plan = Pick<Examined, "baseline" | "scenario">;
type Fits = (lever: Lever) => boolean;

/** Runs in the plan's first month or in its last. */
const acts = (lever: Lever, { scenario }: Pick<Examined, "scenario">): boolean =>
  runsIn(lever, scenario, scenario.start) || runsIn(lever, scenario, addMonths(scenario.start, scenario.months - 1));

const lowers = (lever: Lever, on: "ramp" | "wrongFit" | "productLoop" | "effort"): boolean =>
  lever.effects.some((effect: LeverEffect) => effect.on === on && effect.ratio < 1);

const multipliers = new Set<string>(["guides", "automation", "community", "operationsDesign", "coreSkills"]);

/** Self-service content, playbooks, community, training, automated communication: the same people reach further. */
export const multiplies: Fits = (lever) =>
  multipliers.has(lever.catalogueId ?? "") || (lever.horizon === "rootCause" && lowers(lever, "effort"));

export const trains: Fits = (lever) => lever.catalogueId === "coreSkills" || lowers(lever, "ramp");
export const againstOverselling: Fits = (lever) => lowers(lever, "wrongFit");
export const againstNeedsGap: Fits = (lever) => lowers(lever, "productLoop");

export const acting = (of: Plan, fits: Fits): readonly Lever[] =>
  of.baseline.levers.filter((lever) => fits(lever) && acts(lever, of));

/** 1: somebody pulls one. 0.5: one runs, and nobody can pull it. 0: none runs. */
export function actionShare(of: Plan, fits: Fits): number {
  const running = acting(of, fits);
  return running.some(({ owner }) => owner !== undefined) ? 1 : running.length > 0 ? 0.5 : 0;
}

/** A lever of the team that does not act yet, those first that somebody can pull; else one to adopt. */
export function startOne(of: Plan, fits: Fits, otherwise: CatalogueLever): readonly Remedy[] {
  const idle = of.baseline.levers
    .filter((lever) => fits(lever) && !acts(lever, of))
    .toSorted((one, other) => Number(other.owner !== undefined) - Number(one.owner !== undefined));
  if (idle.length > 0) return idle.slice(0, 2).map(({ id }) => ({ kind: "startLever", leverId: id }));
  const isThere = of.baseline.levers.some(({ catalogueId }) => catalogueId === otherwise);
  return isThere ? [] : [{ kind: "adoptLever", catalogueId: otherwise }];
}
