import { use, useEffect, useState } from "react";
import type { Projection } from "../../shared/analysis/projection.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { AsideContext } from "./aside.ts";

export type Aside =
  | { readonly status: "running" | "failed" }
  | { readonly status: "rough" | "ready"; readonly projection: Projection };

const running: Aside = { status: "running" };

/** Projects a plan that is not on screen; undefined asks for nothing. Dropped when nobody looks any more. */
export function useAside(baseline: Baseline, scenario: Scenario | undefined): Aside {
  const runner = use(AsideContext);
  const [answer, setAnswer] = useState<{ readonly of: unknown; readonly aside: Aside }>();
  useEffect(() => {
    if (runner === undefined || scenario === undefined) return undefined;
    let isWanted = true;
    const show = (aside: Aside) => isWanted && setAnswer({ of: scenario, aside });
    const job = runner.project({ baseline, scenario }, (projection) => show({ status: "rough", projection }));
    job.result.then(
      (projection) => projection && show({ status: "ready", projection }),
      () => show({ status: "failed" }),
    );
    return () => {
      isWanted = false;
      job.drop();
    };
  }, [runner, baseline, scenario]);
  return answer !== undefined && answer.of === scenario ? answer.aside : running;
}
