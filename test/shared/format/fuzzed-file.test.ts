// Workspace files that nobody meant: each opens as a workspace that holds together, or is refused with its place and its cure. reliability.md, B1.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fault } from "../../../shared/base/errors.ts";
import { workspaceSchema } from "../../../shared/domain/workspace.ts";
import { readWorkspaceFile, writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { createTranslation, errorMessage } from "../../../shared/i18n/translate.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { figure, tally } from "../../support/tally.ts";

const files = figure("CREWCAST_FUZZED_JSON", 400);
const { t } = createTranslation("ja");
const sample = sampleWorkspace("ja");
const { baseline } = sample;
/** A little of everything, so that many can be tried. */
const seed = writeWorkspaceFile({
  ...sample,
  baseline: {
    ...baseline,
    members: baseline.members.slice(0, 3).map(({ managerId: _, ...member }) => member),
    accounts: [],
    checkIns: [],
  },
  scenarios: sample.scenarios.slice(0, 1).map((scenario) => ({ ...scenario, changes: scenario.changes.slice(0, 4) })),
});

const pieces = fc.constantFrom(
  ...['"', "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "0.1", '"x"', "[]", "{}", "true", "\\u0000", "\uD83D"],
  ...[
    '"__proto__":',
    '"2027-13"',
    '"=1+1"',
    "9".repeat(40),
    "髙橋",
    '{"id":"x"}',
    '"version":99,',
    '"kind":"scenario",',
  ],
);
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.integer({ min: 0, max: 60 }),
    how: fc.constantFrom("cut", "double", "insert", "replace"),
    text: pieces,
  }),
  { minLength: 1, maxLength: 3 },
);
type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;

const edited = (text: string, changes: Edits): string =>
  changes.reduce((now, { at, length, how, text: put }) => {
    const from = Math.floor(at * now.length);
    const [head, piece, tail] = [now.slice(0, from), now.slice(from, from + length), now.slice(from + length)];
    if (how === "cut") return head + tail;
    if (how === "double") return head + piece + piece + tail;
    return head + put + (how === "insert" ? piece : "") + tail;
  }, text);

/** Values and keys of the document itself changed, so that what is refused is not only JSON that cannot be parsed. */
function withChangedValue(text: string, at: number, value: unknown): string {
  const document: unknown = JSON.parse(text);
  const places: (readonly [object, string])[] = [];
  JSON.stringify(document, function (this: object, key: string, found: unknown) {
    if (key !== "") places.push([this, key]);
    return found;
  });
  const [holder, key] = places[Math.floor(at * places.length)]!;
  Reflect.set(holder, key, value);
  return JSON.stringify(document);
}

function take(text: string): void {
  try {
    expect(workspaceSchema.safeParse(readWorkspaceFile(text, "plan.crewcast")).error?.issues ?? []).toEqual([]);
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    const words = errorMessage(t, cause.error);
    expect(words.length).toBeGreaterThan(5);
    expect(words).not.toMatch(/\{\{[a-z]|^errors\./);
  }
}

describe("a workspace file that nobody meant", () => {
  it(
    "opens whole, or is refused with its place and its cure",
    () => {
      fc.assert(
        fc.property(edits, (changes) => {
          take(edited(seed, changes));
        }),
        { numRuns: files / 2 },
      );
      const anything = fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(-1, 1e308, "", "2027-13", "x".repeat(300)),
      );
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), anything, (at, value) => {
          take(withChangedValue(seed, at, value));
        }),
        { numRuns: files / 2 },
      );
      tally("B1", files);
    },
    files * 100 + 20_000,
  );
});
