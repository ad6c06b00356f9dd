import { describe, expect, it } from "vitest";
import { startProgress } from "../../../electron/headless/progress.ts";

function watched({ isTerminal = false, wanted = false }) {
  const written: string[] = [];
  let time = 0;
  const progress = startProgress(100, {
    isTerminal,
    wanted,
    now: () => time,
    write: (text) => written.push(text),
    say: (share) => `${Math.round(share * 100)}%`,
  });
  const reach = (done: number, at: number) => {
    time = at;
    progress.report(done);
  };
  return { written, reach, end: progress.end };
}

describe("startProgress", () => {
  it("keeps quiet in a script", () => {
    const { written, reach, end } = watched({});
    reach(50, 5_000);
    end();
    expect(written).toEqual([]);
  });

  it("keeps quiet in a terminal while a run is short", () => {
    const { written, reach, end } = watched({ isTerminal: true });
    reach(99, 900);
    end();
    expect(written).toEqual([]);
  });

  it("rewrites one line in a terminal and clears it at the end", () => {
    const { written, reach, end } = watched({ isTerminal: true });
    reach(20, 1_500);
    reach(40, 3_000);
    end();
    expect(written).toEqual(["\r\u001B[K20%", "\r\u001B[K40%", "\r\u001B[K"]);
  });

  it("writes a line for each tenth where it is asked for", () => {
    const { written, reach, end } = watched({ wanted: true });
    for (const done of [5, 12, 14, 31, 100]) reach(done, 0);
    end();
    expect(written).toEqual(["10%\n", "30%\n", "100%\n"]);
  });
});
