import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { createAutoLock } from "../../../electron/vault/auto-lock.ts";

const minute = 60_000;

function aWatch(minutes: number | undefined) {
  let now = 0;
  let locks = 0;
  const power = new EventEmitter();
  const autoLock = createAutoLock({ minutes: () => minutes, lock: () => locks++, monotonicNow: () => now });
  autoLock.watch(power);
  return { autoLock, power, locks: () => locks, pass: (milliseconds: number) => (now += milliseconds) };
}

describe("the automatic lock", () => {
  it("locks after its minutes without a touch, not before", () => {
    const { autoLock, locks, pass } = aWatch(10);
    pass(10 * minute - 1);
    autoLock.look();
    expect(locks()).toBe(0);
    autoLock.touched();
    pass(10 * minute - 1);
    autoLock.look();
    expect(locks()).toBe(0);
    pass(1);
    autoLock.look();
    expect(locks()).toBe(1);
  });

  it.each(["suspend", "lock-screen"])("locks at once on %s", (event) => {
    const { power, locks } = aWatch(10);
    power.emit(event);
    expect(locks()).toBe(1);
  });

  it("looks again when the computer wakes", () => {
    const { power, locks, pass } = aWatch(10);
    pass(11 * minute);
    power.emit("resume");
    expect(locks()).toBe(1);
  });

  it("has nothing to do without a passphrase, or when locked already", () => {
    const { autoLock, power, locks, pass } = aWatch(undefined);
    pass(60 * minute);
    autoLock.look();
    power.emit("lock-screen");
    expect(locks()).toBe(0);
  });
});
