import { describe, expect, it } from "vitest";
import { createGate } from "../../../electron/vault/gate.ts";

/** A deed that ends when it is told to. */
function aDeed(log: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((done) => (end = done));
  return {
    end,
    async run() {
      log.push(`${name} begins`);
      await ended;
      log.push(`${name} ends`);
    },
  };
}

const settled = () => new Promise<void>((done) => setTimeout(done, 0));

describe("the gate", () => {
  it("lets questions pass side by side", async () => {
    const [gate, log] = [createGate(), [] as string[]];
    const [one, other] = [aDeed(log, "one"), aDeed(log, "other")];
    const both = [gate.pass(one.run), gate.pass(other.run)];
    await settled();
    expect(log).toEqual(["one begins", "other begins"]);
    one.end();
    other.end();
    await Promise.all(both);
  });

  it("lets a deed begin only when nobody is inside, and keeps others out until it ends", async () => {
    const [gate, log] = [createGate(), [] as string[]];
    const [inside, sealing, later] = [aDeed(log, "inside"), aDeed(log, "sealing"), aDeed(log, "later")];
    const all = [gate.pass(inside.run), gate.alone(sealing.run), gate.pass(later.run)];
    await settled();
    expect(log).toEqual(["inside begins"]);
    inside.end();
    await settled();
    expect(log).toEqual(["inside begins", "inside ends", "sealing begins"]);
    sealing.end();
    later.end();
    await Promise.all(all);
    expect(log.slice(3)).toEqual(["sealing ends", "later begins", "later ends"]);
  });

  it("lets two deeds be alone one after the other, also when the first fails", async () => {
    const [gate, log] = [createGate(), [] as string[]];
    const first = gate.alone(async () => {
      log.push("first");
      throw new Error("no");
    });
    const second = gate.alone(async () => log.push("second"));
    await expect(first).rejects.toThrow("no");
    await second;
    await gate.pass(async () => log.push("question"));
    expect(log).toEqual(["first", "second", "question"]);
  });
});
