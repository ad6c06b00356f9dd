/** The window's side of the analyst: one question at a time, those nobody waits for any more left out, what was answered remembered. */
import type { AnswerTo, AskedOf, QuestionId } from "../../shared/analysis/questions.ts";
import { type AppError, Fault } from "../../shared/base/errors.ts";
import type { Plan } from "../simulator/projector-protocol.ts";
import type { Job } from "../simulator/projector.ts";
import type { FromAnalyst, ToAnalyst } from "./analyst-protocol.ts";
import { rememberAnswers } from "./remember-answers.ts";

export type Analyst = {
  /** `onProgress` hears how much of a long answer is done, where the question tells. */
  ask<Id extends QuestionId>(
    question: Id,
    plan: Plan,
    asked: AskedOf<Id>,
    onProgress?: (doneShare: number) => void,
  ): Job<AnswerTo<Id>>;
};

/** As much of a worker as this needs. */
export type AnalystThread = {
  post(message: ToAnalyst): void;
  onAnswer(listener: (message: FromAnalyst) => void): void;
  onBreak(listener: (cause: unknown) => void): void;
  close(): void;
};

/** Long enough for the next question to find a warm thread. */
const restMs = 20_000;
/** A question nobody waits for any more may go on for so long beside the picture of the next edit; then its thread is given up. */
const patienceMs = 100;

type Waiting = {
  readonly message: ToAnalyst;
  isWanted: boolean;
  hear: (doneShare: number) => void;
  settle: (answer: unknown) => void;
  fail: (error: AppError) => void;
};

const nobody = () => undefined;

export function createAnalyst(openThread: () => AnalystThread, report: (cause: unknown) => void): Analyst {
  let thread: AnalystThread | undefined;
  let current: Waiting | undefined;
  let queue: Waiting[] = [];
  let lastId = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let impatient: ReturnType<typeof setTimeout> | undefined;

  function open(): AnalystThread {
    const opened = openThread();
    opened.onAnswer((message) => {
      if (opened !== thread || current?.message.id !== message.id) return;
      if ("doneShare" in message) current.hear(message.doneShare);
      else finish(message);
    });
    opened.onBreak((cause) => {
      report(cause);
      if (opened !== thread) return;
      current?.fail({ code: "simulation/stopped" });
      giveUp();
    });
    return opened;
  }

  function finish(message: Exclude<FromAnalyst, { doneShare: number }>) {
    const done = current;
    current = undefined;
    if (message.ok) done?.settle(message.answer);
    else done?.fail(message.error);
    goOn();
  }

  function giveUp() {
    thread?.close();
    thread = undefined;
    current?.settle(undefined);
    current = undefined;
    goOn();
  }

  function goOn() {
    clearTimeout(resting);
    clearTimeout(impatient);
    queue = queue.filter(({ isWanted }) => isWanted);
    if (current !== undefined) {
      if (!current.isWanted) impatient = setTimeout(giveUp, patienceMs);
      return;
    }
    current = queue.shift();
    if (current) {
      thread ??= open();
      thread.post(current.message);
    } else {
      resting = setTimeout(() => {
        thread?.close();
        thread = undefined;
      }, restMs);
    }
  }

  return rememberAnswers({
    ask<Id extends QuestionId>(
      question: Id,
      plan: Plan,
      asked: AskedOf<Id>,
      onProgress: (doneShare: number) => void = nobody,
    ): Job<AnswerTo<Id>> {
      const message = { id: ++lastId, question, plan, asked };
      const waiting: Waiting = { message, isWanted: true, hear: onProgress, settle: nobody, fail: nobody };
      const result = new Promise<AnswerTo<Id> | undefined>((resolve, reject) => {
        waiting.settle = (answer) => resolve(answer as AnswerTo<Id> | undefined);
        waiting.fail = (error) => reject(new Fault(error));
      });
      queue.push(waiting);
      goOn();
      return {
        result,
        drop() {
          waiting.isWanted = false;
          waiting.settle(undefined);
          goOn();
        },
      };
    },
  });
}
