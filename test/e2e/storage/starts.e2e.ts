import { spawn } from "node:child_process";
import { figure, tally } from "../../support/tally.ts";
import { commandLine, electronPath, environment, expect, root, test } from "../world.ts";

const starts = figure("CREWCAST_STARTS", 20);

test(`of ${starts} simultaneous starts exactly one goes on`, async ({ world }) => {
  test.setTimeout(60_000 + starts * 10_000);
  const children = Array.from({ length: starts }, () =>
    spawn(electronPath(), commandLine(world.folder), {
      cwd: root,
      env: environment(),
      detached: true,
      stdio: "ignore",
    }),
  );
  const ended = new Set<number>();
  children.forEach((child, index) => child.once("exit", () => ended.add(index)));
  await expect.poll(() => ended.size, { timeout: 30_000 + starts * 5_000 }).toBe(starts - 1);
  // The one that is left must be there to stay.
  await new Promise((done) => setTimeout(done, 2_000));
  const left = children.filter((_, index) => !ended.has(index));
  for (const { pid } of left) if (pid !== undefined) process.kill(-pid, "SIGKILL");
  expect(left).toHaveLength(1);
  tally("A8", starts);
});
