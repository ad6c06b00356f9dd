/** The projector's whole behaviour, with no idea which thread it runs on: one job at a time, in the order asked. */
import { nextSteps } from "../../shared/analysis/decisions/next-steps.ts";
import { projectWhile } from "../../shared/analysis/project.ts";
import { valueSteps } from "../../shared/analysis/decisions/value-steps.ts";
import { attempt } from "../../shared/base/errors.ts";
import { refusePlan } from "../../shared/domain/refuse-plan.ts";
import type { Port, Simulator } from "../../shared/simulation/protocol.ts";
import { createDrawBreak } from "./draw-break.ts";
import { createPictureTimes } from "./picture-times.ts";
import type { FromProjector, ToProjector } from "./projector-protocol.ts";

type Job = Extract<ToProjector, { type: "project" | "valueSteps" }>;

export function serveProjector(
  port: Port<FromProjector, ToProjector>,
  all: readonly Simulator[],
  report: (cause: unknown) => void,
  now: () => number,
): void {
  const wanted = new Set<number>();
  const drawBreak = createDrawBreak(all);
  const { simulators } = drawBreak;

  async function resultOf({ type, job, plan: { baseline, scenario } }: Job): Promise<FromProjector> {
    const isWanted = () => wanted.has(job);
    const tell = (done: number) => port.post({ type: "progress", job, done });
    if (!isWanted()) return { type: "dropped", job };
    const isPictureDue = createPictureTimes(now, scenario.trials);
    if (type === "valueSteps") {
      refusePlan(baseline, scenario);
      let asked = 0;
      // A sign of life now and then: valuing many steps of a large team takes longer than silence is trusted.
      const isAliveAndWanted = () => {
        if (++asked % 20 === 0) tell(asked);
        return isWanted();
      };
      const values = await valueSteps(baseline, scenario, nextSteps(baseline, scenario), simulators, isAliveAndWanted);
      return values ? { type: "stepsValued", job, values } : { type: "dropped", job };
    }
    const projection = await projectWhile(isWanted, baseline, scenario, simulators, {
      onProgress: tell,
      isPictureDue,
      onPicture(picture) {
        drawBreak.begin();
        port.post({ type: "pictured", job, projection: picture });
      },
    });
    return projection ? { type: "projected", job, projection } : { type: "dropped", job };
  }

  // Simulators hold one plan at a time, so a second job beside the first would take its answers away.
  let last: Promise<void> = Promise.resolve();
  async function work(job: Job) {
    const result = await attempt(() => resultOf(job), report);
    wanted.delete(job.job);
    port.post(result.ok ? result.value : { type: "failed", job: job.job, error: result.error });
  }

  port.listen((message) => {
    if (message.type === "drawn" || message.type === "drop") {
      drawBreak.end();
      if (message.type === "drop") wanted.delete(message.job);
      return;
    }
    wanted.add(message.job);
    last = last.then(() => work(message));
  });
}
