import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSnapshots } from "../../../renderer/workspace/snapshots.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function taking(journalLength = 0) {
  const take = vi.fn(() => Promise.resolve(true));
  return { take, snapshots: createSnapshots(journalLength, take) };
}

describe("snapshots", () => {
  it("are taken thirty seconds after the last deed, once", async () => {
    const { take, snapshots } = taking();
    snapshots.noteDeed();
    await vi.advanceTimersByTimeAsync(20_000);
    snapshots.noteDeed();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(take).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(take).toHaveBeenCalledTimes(1);
  });

  it("are taken every five minutes of work without a pause", async () => {
    const { take, snapshots } = taking();
    for (let second = 0; second < 660; second += 10) {
      snapshots.noteDeed();
      await vi.advanceTimersByTimeAsync(10_000);
    }
    expect(take).toHaveBeenCalledTimes(2);
  });

  it("are taken before the journal gets slow to read, counting what an earlier session left in it", async () => {
    const { take, snapshots } = taking(498);
    snapshots.noteDeed();
    expect(take).not.toHaveBeenCalled();
    snapshots.noteDeed();
    await vi.advanceTimersByTimeAsync(0);
    expect(take).toHaveBeenCalledTimes(1);
  });

  it("are taken of what an earlier session left without one, though nobody touches anything", async () => {
    const { take } = taking(3);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(take).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(take).toHaveBeenCalledTimes(1);
  });

  it("are tried again after a refusal", async () => {
    const { take, snapshots } = taking();
    take.mockResolvedValueOnce(false);
    snapshots.noteDeed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(take).toHaveBeenCalledTimes(2);
  });
});
