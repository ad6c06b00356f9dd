/** Has a simulator learn from a plan, once for all plans that are to be compared with it. */
import { Fault } from "../base/errors.ts";
import type { CompiledPlan } from "./compiled-plan.ts";
import type { Lessons } from "./lessons.ts";
import type { Simulator } from "./protocol.ts";
import { nextRun } from "./run-number.ts";

/** Undefined once no longer wanted. */
export function learnLessons(
  plan: CompiledPlan,
  simulator: Simulator,
  isWanted: () => boolean = () => true,
): Promise<Lessons | undefined> {
  const run = nextRun();
  return new Promise((resolve, reject) => {
    const stop = simulator.listen((answer) => {
      if (answer.run !== run) return;
      if (answer.type === "preparing" && isWanted()) {
        simulator.post({ type: "goOn", run });
        return;
      }
      stop();
      if (answer.type === "failed") reject(new Fault(answer.error));
      else resolve(answer.type === "learnt" ? answer.lessons : undefined);
    });
    simulator.post({ type: "learn", run, plan });
  });
}
