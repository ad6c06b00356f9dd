/** Answers questions about a plan off the thread that draws. It may compile WebAssembly: the engine and the solver. */
import "../simulator/thread-policy.ts";
import type { Highs } from "highs";
import solverAddress from "highs/runtime?url";
import { type Tools, questions } from "../../shared/analysis/questions.ts";
import { attempt } from "../../shared/base/errors.ts";
import { refusePlan } from "../../shared/domain/refuse-plan.ts";
import type { Plan } from "../simulator/projector-protocol.ts";
import { lightPortInside } from "../simulator/light-port.ts";
import { portOf } from "../simulator/worker-port.ts";
import type { FromAnalyst, ToAnalyst } from "./analyst-protocol.ts";
import { helpingSimulators } from "./helping-simulators.ts";

// The DOM typings take every file for a page; inside a worker `self` posts like a Worker.
const window = lightPortInside<FromAnalyst, ToAnalyst>(portOf(self as unknown as Worker));

let solver: Promise<Highs> | undefined;

async function loadSolver(): Promise<Highs> {
  const { default: load } = await import("highs");
  return await load({ locateFile: () => solverAddress });
}

const openSolver: Tools["openSolver"] = () => (solver ??= loadSolver());

/** Which question goes with which asking, the window's types have seen to. */
type AnyQuestion = (plan: Plan, asked: unknown, tools: Tools) => unknown;

window.listen(({ id, question, plan, asked }) => {
  const answer = async () => {
    refusePlan(plan.baseline, plan.scenario);
    const tools: Tools = {
      openSolver,
      openSimulators: helpingSimulators,
      onProgress: (doneShare) => window.post({ id, doneShare }),
    };
    return await (questions[question] as AnyQuestion)(plan, asked, tools);
  };
  void attempt(answer, console.error).then((result) => {
    const message: FromAnalyst = result.ok
      ? { id, ok: true, answer: result.value }
      : { id, ok: false, error: result.error };
    window.post(message);
  });
});
