import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fault } from "../../../shared/base/errors.ts";
import { readWorkspaceFile, writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { withAnyOwned } from "../../support/any-owned.ts";

const sample = sampleWorkspace("ja");
const text = writeWorkspaceFile(sample);

function refusalOf(file: string): unknown {
  try {
    readWorkspaceFile(file, "plan.crewcast");
  } catch (cause) {
    if (cause instanceof Fault) return cause.error;
    throw cause;
  }
  return undefined;
}

/** The file with one value replaced. */
function withValueAt(path: readonly (string | number)[], value: unknown): string {
  const document: unknown = JSON.parse(text);
  const holder = path.slice(0, -1).reduce<object>((at, step) => Reflect.get(at, step) as object, document as object);
  Reflect.set(holder, path.at(-1)!, value);
  return JSON.stringify(document);
}

/** Every place in a document that holds a value. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  return [
    [...path],
    ...Object.entries(value).flatMap(([key, item]) =>
      placesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

describe("readWorkspaceFile", () => {
  it("gives back what was written", () => {
    expect(readWorkspaceFile(text, "plan.crewcast")).toEqual(sample);
  });

  it("reads a file that an editor gave a byte order mark and Windows line ends", () => {
    expect(readWorkspaceFile(`\uFEFF${text.replaceAll("\n", "\r\n")}`, "plan.crewcast")).toEqual(sample);
  });

  it("gives back any names, notes and numbers", () => {
    const words = fc.string({ minLength: 1, maxLength: 80, unit: "grapheme" }).filter((name) => name.trim() === name);
    fc.assert(
      fc.property(
        words,
        fc.string({ maxLength: 200 }),
        fc.nat(1_000_000),
        fc.double({ min: 1e-9, max: 1, noNaN: true }),
        (name, note, yen, share) => {
          const [first, ...others] = sample.baseline.members;
          const member = { ...first!, name: name || "-", note, salaryJpy: yen, idealism: share };
          const workspace = { ...sample, baseline: { ...sample.baseline, members: [member, ...others] } };
          expect(readWorkspaceFile(writeWorkspaceFile(workspace), "plan.crewcast")).toEqual(workspace);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("gives back whoever answers for what, work between teams, actions, links between metrics and talks", () => {
    fc.assert(
      fc.property(withAnyOwned(sample), (workspace) => {
        expect(readWorkspaceFile(writeWorkspaceFile(workspace), "plan.crewcast")).toEqual(workspace);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    "",
    "null",
    "[]",
    "{}",
    "name,team\nA,B",
    '{"format":"crewcast"}',
    '{"format":"crewcast","version":0}',
    "{",
  ])("says that %j is not a Crewcast file", (other) => {
    expect(refusalOf(other)).toEqual({ code: "file/not-crewcast", name: "plan.crewcast" });
  });

  it("says when a newer Crewcast wrote the file, even if it cannot read the rest", () => {
    expect(refusalOf('{"format":"crewcast","version":7,"workspace":{"new":true}}')).toEqual({
      code: "file/newer-format",
      found: 7,
      supported: 1,
    });
  });

  it("names the place, what was expected and what was found", () => {
    const mix = { sales: 0.9, support: 0.4, analyst: 0.1 };
    expect(refusalOf(withValueAt(["workspace", "baseline", "members", 3, "mix"], mix))).toEqual({
      code: "input/invalid",
      path: "baseline.members[3].mix",
      expected: "three weights that add up to 1",
      found: '{"sales":0.9,"support":0.4,"analyst":0.1}',
    });
    expect(refusalOf(withValueAt(["workspace", "scenarios", 0, "months"], 500))).toEqual({
      code: "input/invalid",
      path: "scenarios[0].months",
      expected: "number ≤ 120",
      found: "500",
    });
  });

  it("answers a cut-off file with a refusal", () => {
    fc.assert(
      fc.property(fc.nat(text.trimEnd().length - 1), (length) => {
        expect(refusalOf(text.slice(0, length))).toMatchObject({ code: "file/not-crewcast" });
      }),
      { numRuns: 100 },
    );
  });

  it("opens or refuses a file with any value in any place, and never fails in another way", () => {
    const places = placesIn(JSON.parse(text)).filter((path) => path.length > 0);
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.jsonValue(), (index, value) => {
        const mangled = withValueAt(places[index]!, value);
        const refusal = refusalOf(mangled);
        const again = refusal ?? refusalOf(writeWorkspaceFile(readWorkspaceFile(mangled, "plan.crewcast")));
        expect(again === refusal).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("writeWorkspaceFile", () => {
  it("gives the same bytes whatever order the fields were set in", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, turned(item)]),
      );
    };
    expect(writeWorkspaceFile(turned(sample) as typeof sample)).toBe(text);
  });

  it("keeps an edit of one customer to one line", () => {
    const [first, ...others] = sample.baseline.accounts;
    const renamed = {
      ...sample,
      baseline: { ...sample.baseline, accounts: [{ ...first!, name: "新社名" }, ...others] },
    };
    const before = text.split("\n");
    const changed = writeWorkspaceFile(renamed)
      .split("\n")
      .filter((line, index) => line !== before[index]);
    expect(changed).toHaveLength(1);
  });
});
