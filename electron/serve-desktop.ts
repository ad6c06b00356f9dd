/** The only place that answers windows: each its own questions, its own top frame, checked requests, failures as data. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from "electron";
import type { z } from "zod";
import { attempt, Fault, type Result } from "../shared/base/errors.ts";
import { channelOf, type Desktop, desktopMethods } from "../shared/ipc/desktop.ts";
import { type Stage, stageChannelOf, stageMethods } from "../shared/ipc/stage.ts";

type Question = (request: never) => Promise<Result<unknown>>;
type Request<Q extends Question> = Parameters<Q>[0];
type Value<Q extends Question> = Awaited<ReturnType<Q>> extends Result<infer V> ? V : never;

/** What answers a group of questions; each part of the shell brings its own. */
export type Answers<Questions extends Readonly<Record<keyof Questions, Question>>> = {
  readonly [M in keyof Questions]: {
    schema: z.ZodType<Request<Questions[M]>>;
    run: (request: Request<Questions[M]>) => Promise<Value<Questions[M]>>;
  };
};
export type Handlers = Answers<Desktop>;
type Frame = Pick<NonNullable<IpcMainInvokeEvent["senderFrame"]>, "parent" | "url">;
type Surroundings = {
  isOurs: (url: string) => boolean;
  report: (cause: unknown) => void;
  /** Asked before each question is answered: it may make it wait, or refuse. */
  admit: <T>(method: keyof Desktop, answer: () => Promise<T>) => Promise<T>;
};

/** Says where and what kind, never the value: a refused request may hold someone's name. */
function checked<T>(method: string, schema: z.ZodType<T>, raw: unknown): T {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = [method, ...(issue?.path ?? [])].map(String).join(".");
  const expected = issue !== undefined && "expected" in issue ? String(issue.expected) : (issue?.code ?? "valid");
  throw new Fault({ code: "input/invalid", path, expected, found: typeof raw });
}

const isTop = (frame: Frame | null): frame is Frame => frame !== null && frame.parent === null;

export const answersFor = (handlers: Handlers, { isOurs, report, admit }: Surroundings) => {
  const trusts = (frame: Frame | null) => isTop(frame) && isOurs(frame.url);
  return <M extends keyof Desktop>(method: M, frame: Frame | null, raw: unknown): Promise<Result<Value<Desktop[M]>>> =>
    attempt(async () => {
      if (!trusts(frame)) throw new Fault({ code: "ipc/refused" });
      const { schema, run } = handlers[method];
      const request = checked(method, schema, raw);
      return admit(method, () => run(request));
    }, report);
};

/** `isDesk` tells the window that works on the workspace from those that only show slides. */
export function serveDesktop(
  handlers: Handlers,
  { isDesk, ...surroundings }: Surroundings & { isDesk: (sender: WebContents) => boolean },
): void {
  const answer = answersFor(handlers, surroundings);
  for (const method of desktopMethods) {
    ipcMain.handle(channelOf(method), (event, raw: unknown) =>
      answer(method, isDesk(event.sender) ? event.senderFrame : null, raw),
    );
  }
}

type StageSurroundings = Omit<Surroundings, "admit"> & {
  /** What this very window may have; undefined for one that shows no slides. */
  guestAnswers: (sender: WebContents) => Answers<Stage> | undefined;
};

export const stageAnswersFor =
  ({ isOurs, report, guestAnswers }: StageSurroundings) =>
  <M extends keyof Stage>(method: M, sender: WebContents, frame: Frame | null, raw: unknown) =>
    attempt(async () => {
      const answers = guestAnswers(sender);
      if (!answers || !isTop(frame) || !isOurs(frame.url)) throw new Fault({ code: "ipc/refused" });
      const { schema, run } = answers[method];
      return run(checked(method, schema, raw));
    }, report);

export function serveStage(surroundings: StageSurroundings): void {
  const answer = stageAnswersFor(surroundings);
  for (const method of stageMethods) {
    ipcMain.handle(stageChannelOf(method), (event, raw: unknown) =>
      answer(method, event.sender, event.senderFrame, raw),
    );
  }
}
