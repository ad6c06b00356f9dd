import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDrawBreak } from "../../../renderer/simulator/draw-break.ts";
import type { Simulator, ToSimulator } from "../../../shared/simulation/protocol.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const shard = (from: number): ToSimulator => ({ type: "shard", run: 1, range: { from, to: from + 10 } });

/** One simulator behind a break, and what reaches it. */
function aSimulator() {
  const heard: ToSimulator[] = [];
  const simulator: Simulator = { post: (message) => void heard.push(message), listen: () => () => {} };
  const drawBreak = createDrawBreak([simulator]);
  return { heard, drawBreak, post: (message: ToSimulator) => drawBreak.simulators[0]!.post(message) };
}

describe("draw break", () => {
  it("holds shards back while a picture is drawn, and hands them on in order afterwards", () => {
    const { heard, drawBreak, post } = aSimulator();
    post(shard(0));
    drawBreak.begin();
    post(shard(10));
    post(shard(20));
    expect(heard).toEqual([shard(0)]);
    drawBreak.end();
    post(shard(30));
    expect(heard).toEqual([shard(0), shard(10), shard(20), shard(30)]);
  });

  it("ends by itself where the window never says that it has drawn", () => {
    const { heard, drawBreak, post } = aSimulator();
    drawBreak.begin();
    post(shard(0));
    vi.advanceTimersByTime(100);
    expect(heard).toEqual([shard(0)]);
  });
});
