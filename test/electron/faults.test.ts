import { expect, it } from "vitest";
import { onceInAWhile } from "../../electron/faults.ts";

it("tells of twenty faults in a row once, and of one much later again", async () => {
  let told = 0;
  let now = 0;
  const tell = onceInAWhile(
    async () => void (told += 1),
    () => now,
  );
  for (let fault = 0; fault < 20; fault++) tell();
  expect(told).toBe(1);
  now = 3_600_000;
  tell();
  expect(told).toBe(2);
});

it("survives that the telling itself fails", async () => {
  const tell = onceInAWhile(
    () => Promise.reject(new Error("no window")),
    () => 0,
  );
  expect(tell).not.toThrow();
  await new Promise((done) => setTimeout(done));
});
