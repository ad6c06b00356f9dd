/** The projector's whole behaviour, with no idea which thread it runs on: one job at a time, in the order asked. */
import { nextSteps } from "../../shared/analysis/decisions/next-steps.ts";
import { scoreOnGround } from "../../shared/analysis/comparison/score-on-ground.ts";
import { projectWhile } from "../../shared/analysis/project.ts";
import type { Projection } from "../../shared/analysis/projection.ts";
import { valueOptions } from "../../shared/analysis/decisions/value-options.ts";
import { valueSteps } from "../../shared/analysis/decisions/value-steps.ts";
import { attempt } from "../../shared/base/errors.ts";
import { refusePlan } from "../../shared/domain/refuse-plan.ts";
import { roomForOneOutcome } from "../../shared/simulation/outcome.ts";
import type { Port, Simulator } from "../../shared/simulation/protocol.ts";
import { createDrawBreak } from "./draw-break.ts";
import { createPictureTimes } from "./picture-times.ts";
import type { FromProjector, Plan, ToProjector } from "./projector-protocol.ts";

/** Every message wakes the thread that draws; nobody sees progress more often. */
const progressMs = 50;

type OfOnePlan = Extract<ToProjector, { plan: Plan }>;
type OfSeveral = Extract<ToProjector, { plans: readonly Plan[] }>;
type Job = OfOnePlan | OfSeveral;

export function serveProjector(
  port: Port<FromProjector, ToProjector>,
  all: readonly Simulator[],
  report: (cause: unknown) => void,
  now: () => number,
): void {
  const wanted = new Set<number>();
  /** Ends the run in progress. */
  const drops = new Map<number, () => void>();
  const drawBreak = createDrawBreak(all);
  const { simulators } = drawBreak;
  const rooms = { whole: roomForOneOutcome(), picture: roomForOneOutcome() };

  const tell = (job: number, done: number) => port.post({ type: "progress", job, done });

  /** A sign of life now and then: valuing many plans of a large team takes longer than silence is trusted. */
  function aliveWhileWanted(job: number): () => boolean {
    let asked = 0;
    return () => {
      if (++asked % 20 === 0) tell(job, asked);
      return wanted.has(job);
    };
  }

  function progressOf(job: number): (done: number) => void {
    let toldAt = now();
    return (done) => {
      const at = now();
      if (at - toldAt < progressMs) return;
      toldAt = at;
      tell(job, done);
    };
  }

  async function resultOf(asked: Job): Promise<FromProjector> {
    const { type, job } = asked;
    const isWanted = () => wanted.has(job);
    if (!isWanted()) return { type: "dropped", job };
    if (type === "comparePlans") return await comparisonOf(asked, isWanted);
    const { plan } = asked;
    const { baseline, scenario } = plan;
    if (type === "project") return await projectionOf(asked, isWanted);
    refusePlan(baseline, scenario);
    if (type === "valueOptions") {
      const values = await valueOptions(plan, asked.options, simulators, aliveWhileWanted(job));
      return values ? { type: "optionsValued", job, values } : { type: "dropped", job };
    }
    const steps = nextSteps(baseline, scenario);
    const values = await valueSteps(baseline, scenario, steps, simulators, aliveWhileWanted(job));
    return values ? { type: "stepsValued", job, values } : { type: "dropped", job };
  }

  async function projectionOf(
    { job, plan: { baseline, scenario } }: OfOnePlan,
    isWanted: () => boolean,
  ): Promise<FromProjector> {
    const isPictureDue = createPictureTimes(now, { trials: scenario.trials, people: baseline.members.length });
    const watch = {
      dropped: new Promise<void>((drop) => drops.set(job, drop)),
      onProgress: progressOf(job),
      isPictureDue(done: number) {
        const isDue = isPictureDue(done);
        if (isDue) drawBreak.begin();
        return isDue;
      },
      onPicture(picture: Projection) {
        // Once more: summing up may have taken as long as a break lasts.
        drawBreak.begin();
        port.post({ type: "pictured", job, projection: picture });
      },
    };
    const projection = await projectWhile(isWanted, baseline, scenario, simulators, watch, rooms);
    return projection ? { type: "projected", job, projection } : { type: "dropped", job };
  }

  async function comparisonOf({ job, plans, ground }: OfSeveral, isWanted: () => boolean): Promise<FromProjector> {
    const isDone = await scoreOnGround(plans, ground, simulators, {
      isWanted,
      onProgress: (doneShare) => tell(job, doneShare),
      onScored: (index, scores) => port.post({ type: "planScored", job, index, scores }),
    });
    return isDone ? { type: "plansCompared", job } : { type: "dropped", job };
  }

  // Simulators hold one plan at a time, so a second job beside the first would take its answers away.
  let last: Promise<void> = Promise.resolve();
  async function work(job: Job) {
    const result = await attempt(() => resultOf(job), report);
    wanted.delete(job.job);
    drops.delete(job.job);
    port.post(result.ok ? result.value : { type: "failed", job: job.job, error: result.error });
  }

  port.listen((message) => {
    if (message.type === "drawn" || message.type === "drop") {
      drawBreak.end();
      if (message.type === "drop") {
        wanted.delete(message.job);
        drops.get(message.job)?.();
      }
      return;
    }
    wanted.add(message.job);
    last = last.then(() => work(message));
  });
}
