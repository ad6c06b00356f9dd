import { describe, expect, it } from "vitest";
import { countRows, distanceWords } from "../../../../renderer/features/data/backup-preview.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const now = sampleWorkspace("en");
const then = { ...now, baseline: { ...now.baseline, members: now.baseline.members.slice(2) } };
const words = wordsIn("en");

describe("what a backup holds", () => {
  it("stands beside what is open now, thing by thing", () => {
    const people = countRows(then, now).find(({ thing }) => thing === "people");
    expect(people).toEqual({ thing: "people", then: 22, now: 24 });
  });

  it("is as far from now as there are differences", () => {
    expect(distanceWords(then, now, words)).toBe("2 differences");
    expect(distanceWords(now, now, words)).toBe("No difference");
  });
});
