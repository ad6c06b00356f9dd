import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EventEmitter } from "node:events";
import { surviveFaults } from "../../electron/faults.ts";
import { createLog } from "../../electron/log.ts";
import { tally } from "../support/tally.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "crewcast-log-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const logs = () => join(folder, "logs");
const aLog = () => createLog(logs(), () => new Date("2026-11-22T09:00:00Z"));
const written = () =>
  readdirSync(logs())
    .map((name) => readFileSync(join(logs(), name), "utf8"))
    .join("");

/** What people type, and where they live. */
const telling = /田中|太郎|7,200|salary|tanaka|home|\/work|earns|because of/;

/** A value of every kind, where an error can carry one. */
const telltales = ["田中 太郎", "salary = 7,200,000", "/home/tanaka/plan.crewcast"].flatMap((text) => [
  new Error(text),
  new Error("x", { cause: new Error(text) }),
  Object.assign(new Error("x"), { name: text }),
  Object.assign(new Error("x"), { code: text }),
  Object.assign(new Error("x"), { path: text }),
  Object.assign(new Error("x"), { stack: `Error: ${text}\n    at ${text} (${text}:1:1)` }),
  new AggregateError([new Error(text)], text),
  { message: text },
  text,
]);

describe("the log", () => {
  it("names the error and the place, and nothing that a person typed", () => {
    const cause = Object.assign(new TypeError("田中 太郎 earns 7,200,000"), {
      code: "ENOSPC",
      path: "/home/tanaka/plan",
    });
    aLog().failure("failure", new Error("because of 田中", { cause }));
    const line = written();
    expect(JSON.parse(line)).toMatchObject({
      at: "2026-11-22T09:00:00.000Z",
      event: "failure",
      name: "Error",
      because: { name: "TypeError", code: "ENOSPC" },
    });
    expect(line).toContain("log.test.ts:");
    expect(line).not.toMatch(/田中|7,200|tanaka|home|\/work|earns|because of/);
  });

  it("leaves out an error whose very name or code was made of data", () => {
    const odd = Object.assign(new Error("x"), { name: "田中 太郎", code: "salary = 1" });
    aLog().failure("failure", odd);
    aLog().failure("failure", "田中");
    expect(written()).not.toMatch(/田中|salary/);
  });

  it("names nobody, wherever an error carries a person", () => {
    const log = aLog();
    for (const cause of telltales) log.failure("failure", cause);
    const named = written()
      .split("\n")
      .filter((line) => telling.test(line));
    expect(named).toEqual([]);
    tally("C8", telltales.length, named.length);
  });

  it("keeps five files of at most a megabyte", () => {
    const log = aLog();
    const facts = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`measure${index}`, index * 1e9]));
    for (let line = 0; line < 800; line++) log.note("measured", facts);
    expect(readdirSync(logs()).sort()).toHaveLength(5);
    for (const name of readdirSync(logs())) expect(statSync(join(logs(), name)).size).toBeLessThanOrEqual(1_000_000);
  });

  it("stays silent when it cannot be written", () => {
    expect(() => createLog("/dev/null/logs", () => new Date(0)).note("started")).not.toThrow();
  });

  it("hears of every fault that nobody caught", () => {
    const process = new EventEmitter();
    let told = 0;
    surviveFaults(process, aLog(), () => (told += 1));
    process.emit("uncaughtException", new RangeError("田中"));
    process.emit("unhandledRejection", "田中");
    expect(written()).toMatch(/uncaught-exception.*RangeError[\s\S]*unhandled-rejection/);
    expect(told).toBe(2);
  });
});
