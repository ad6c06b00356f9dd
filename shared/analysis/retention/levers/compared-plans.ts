/** The plans between which a thing that helps is weighed: with it and without it, and with it as badly and as well as it may work. */
import type { Month } from "../../../base/month.ts";
import type { Lever } from "../../../domain/lever.ts";
import { isSwitching, runsIn } from "../../../domain/lever-standing.ts";
import type { Plan } from "../../decisions/score-plans.ts";
import { plausibleLever } from "../../uncertainty/plausible-lever.ts";
import { toRangeEnd } from "../../uncertainty/plausible-values.ts";
import type { OfferedChange } from "./offered-changes.ts";

export type Helper =
  | { readonly kind: "lever"; readonly lever: Lever }
  | { readonly kind: "change"; readonly offered: OfferedChange };

export type Compared = {
  readonly withIt: Plan;
  readonly withoutIt: Plan;
  /** Its effects at the bad and at the good end of their ranges; absent where nothing about it is uncertain. */
  readonly ends?: { readonly weak: Plan; readonly strong: Plan };
};

/** A lever that neither runs nor will: it is tried out. */
export const isIdle = (lever: Lever, { scenario }: Plan): boolean =>
  !lever.running &&
  scenario.changes.every(
    (change) => !(change.enabled && change.type === "startLever" && isSwitching(lever.id)(change)),
  );

const withLever = ({ baseline, scenario }: Plan, lever: Lever): Plan => ({
  baseline: { ...baseline, levers: baseline.levers.map((other) => (other.id === lever.id ? lever : other)) },
  scenario,
});

/** As if the team did not have it: not running today, and started by nothing. */
const withoutLever = (plan: Plan, lever: Lever): Plan => {
  const { baseline, scenario } = withLever(plan, { ...lever, running: false });
  const changes = scenario.changes.filter((change) => !isSwitching(lever.id)(change));
  return { baseline, scenario: { ...scenario, changes } };
};

const startedIn = ({ baseline, scenario }: Plan, { id }: Lever, month: Month): Plan => ({
  baseline,
  scenario: {
    ...scenario,
    changes: [
      ...scenario.changes,
      {
        id: `help-start-${scenario.changes.length + 1}`,
        type: "startLever",
        month,
        enabled: true,
        tags: [],
        leverId: id,
      },
    ],
  },
});

export function comparedPlans(helper: Helper, plan: Plan, month: Month): Compared {
  if (helper.kind === "change") {
    const { baseline, scenario } = plan;
    const changes = [...scenario.changes, helper.offered.change];
    return { withIt: { baseline, scenario: { ...scenario, changes } }, withoutIt: plan };
  }
  const { lever } = helper;
  const idle = isIdle(lever, plan);
  const withIt = idle ? startedIn(plan, lever, month) : plan;
  const [weak, strong] = [plausibleLever(lever, -toRangeEnd), plausibleLever(lever, toRangeEnd)];
  return {
    withIt,
    withoutIt: idle ? plan : withoutLever(plan, lever),
    ...(weak !== lever && { ends: { weak: withLever(withIt, weak), strong: withLever(withIt, strong) } }),
  };
}

/** How many months longer it runs with it than without it. */
export function monthsRun(lever: Lever, months: readonly Month[], { withIt, withoutIt }: Compared): number {
  const runs = ({ baseline, scenario }: Plan, month: Month) => {
    const there = baseline.levers.find(({ id }) => id === lever.id);
    return there !== undefined && runsIn(there, scenario, month) ? 1 : 0;
  };
  return months.reduce((sum, month) => sum + runs(withIt, month) - runs(withoutIt, month), 0);
}
