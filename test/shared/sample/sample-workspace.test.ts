import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { monthOfYear } from "../../../shared/base/month.ts";
import { languages } from "../../../shared/base/words.ts";
import { workspaceSchema } from "../../../shared/domain/workspace.ts";
import { problemsIn } from "../../../shared/domain/problems.ts";
import { writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";

/** Fields that people read; they may differ between languages, and nothing else may. */
const wordFields =
  /^(name|reading|team|note|source|by|owner|action|reason|statedReason|believedReason|recordedBy|remark|text|tags|passes|losses)$/;
const withoutWords = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, item: unknown) => (wordFields.test(key) ? undefined : item));

describe("sampleWorkspace", () => {
  const sample = sampleWorkspace("ja");
  const { accounts, members } = sample.baseline;

  it.each(languages)("is a workspace that needs no advice (%s)", (language) => {
    const workspace = sampleWorkspace(language);
    expect(workspaceSchema.parse(workspace)).toEqual(workspace);
    expect(problemsIn(workspace)).toEqual([]);
  });

  it.each(languages)("is what the checked-in file holds (%s)", (language) => {
    const file = new URL(`../../../shared/sample/kitanagi.${language}.crewcast`, import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(writeWorkspaceFile(sampleWorkspace(language)));
  });

  it("differs between languages in words only", () => {
    expect(withoutWords(sampleWorkspace("en"))).toEqual(withoutWords(sample));
  });

  it("holds no Japanese in English", () => {
    expect(JSON.stringify({ ...sampleWorkspace("en") }).replaceAll(/"reading":"[^"]*"/g, "")).not.toMatch(
      /[ぁ-んァ-ヶ一-龠]/,
    );
  });

  it("has two dozen people and some four hundred customers with names of their own", () => {
    expect(members).toHaveLength(24);
    expect(accounts).toHaveLength(402);
    expect(new Set(accounts.map(({ name }) => name)).size).toBe(402);
  });

  it("renews in waves: more than a third of the contracts begin in March or April", () => {
    const spring = accounts.filter(({ started }) => [3, 4].includes(monthOfYear(started)));
    expect(spring.length).toBeGreaterThan(accounts.length / 3);
  });

  it("is short of people who lean to numbers", () => {
    const analysts = members.filter(({ mix }) => mix.analyst >= 0.5);
    expect(analysts).toHaveLength(2);
  });

  it("remembers four years of every metric", () => {
    for (const { points } of sample.baseline.metrics) expect(points).toHaveLength(48);
  });
});
