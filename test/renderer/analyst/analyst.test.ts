import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { type AnalystThread, createAnalyst } from "../../../renderer/analyst/analyst.ts";
import type { FromAnalyst, ToAnalyst } from "../../../renderer/analyst/analyst-protocol.ts";

const workspace = sampleWorkspace("en");
const plan = { baseline: workspace.baseline, scenario: activeScenario(workspace) };

/** Threads that answer when told to. */
function threads() {
  const opened: { asked: ToAnalyst[]; say(message: FromAnalyst): void; breakDown(): void; isClosed: boolean }[] = [];
  const open = (): AnalystThread => {
    const thread = { asked: [] as ToAnalyst[], say: (_: FromAnalyst) => {}, breakDown: () => {}, isClosed: false };
    opened.push(thread);
    return {
      post: (message) => void thread.asked.push(message),
      onAnswer: (listener) => void (thread.say = listener),
      onBreak: (listener) => void (thread.breakDown = () => listener(new Error("out of memory"))),
      close: () => void (thread.isClosed = true),
    };
  };
  return { opened, analyst: createAnalyst(open, () => {}) };
}

const months = (messages: readonly ToAnalyst[]) => messages.map(({ asked }) => "month" in asked && asked.month);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the analyst", () => {
  it("answers one question at a time, in the order asked", async () => {
    const { opened, analyst } = threads();
    const first = analyst.ask("monthWhy", plan, { month: 1 });
    const second = analyst.ask("monthWhy", plan, { month: 2 });
    const thread = opened[0]!;
    expect(months(thread.asked)).toEqual([1]);
    thread.say({ id: thread.asked[0]!.id, ok: true, answer: "one" });
    expect(months(thread.asked)).toEqual([1, 2]);
    thread.say({ id: thread.asked[1]!.id, ok: false, error: { code: "simulation/stopped" } });
    expect(await first.result).toBe("one");
    await expect(second.result).rejects.toMatchObject({ error: { code: "simulation/stopped" } });
  });

  it("leaves out questions that nobody waits for any more", async () => {
    const { opened, analyst } = threads();
    analyst.ask("monthWhy", plan, { month: 1 });
    const second = analyst.ask("monthWhy", plan, { month: 2 });
    analyst.ask("monthWhy", plan, { month: 3 });
    second.drop();
    const thread = opened[0]!;
    thread.say({ id: thread.asked[0]!.id, ok: true, answer: undefined });
    expect(months(thread.asked)).toEqual([1, 3]);
    expect(await second.result).toBeUndefined();
  });

  it("gives up a thread that works on for nobody while another question waits", () => {
    const { opened, analyst } = threads();
    const slow = analyst.ask("monthWhy", plan, { month: 1 });
    slow.drop();
    analyst.ask("monthWhy", plan, { month: 2 });
    vi.advanceTimersByTime(2_000);
    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    expect(months(opened[1]!.asked)).toEqual([2]);
  });

  it("gives up a thread that works on for nobody, so that a view that is closed costs nothing", () => {
    const { opened, analyst } = threads();
    analyst.ask("monthWhy", plan, { month: 1 }).drop();
    vi.advanceTimersByTime(2_000);
    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true]);
  });

  it("says that a question failed whose thread died, and answers the next one on a new thread", async () => {
    const { opened, analyst } = threads();
    const lost = analyst.ask("monthWhy", plan, { month: 1 });
    const failure = expect(lost.result).rejects.toMatchObject({ error: { code: "simulation/stopped" } });
    opened[0]!.breakDown();
    await failure;
    analyst.ask("monthWhy", plan, { month: 2 });
    expect(months(opened[1]!.asked)).toEqual([2]);
  });

  it("rests its thread when nothing is asked for a while", () => {
    const { opened, analyst } = threads();
    analyst.ask("monthWhy", plan, { month: 1 });
    opened[0]!.say({ id: opened[0]!.asked[0]!.id, ok: true, answer: "one" });
    vi.advanceTimersByTime(60_000);
    expect(opened[0]!.isClosed).toBe(true);
  });
});
