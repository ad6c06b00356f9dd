import { describe, expect, it } from "vitest";
import { Fault } from "../../../shared/base/errors.ts";
import { readCrewcastFile, writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";

const sample = sampleWorkspace("en");
const text = writeWorkspaceFile(sample);

function refusalOf(file: string): unknown {
  try {
    readCrewcastFile(file, "plan.crewcast");
  } catch (cause) {
    if (cause instanceof Fault) return cause.error;
    throw cause;
  }
  return undefined;
}

/** Every object of the document, by its place. */
function objectsIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : [path];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, item]) =>
      objectsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** The file with one more key in one place, written as text so that not even a parser of ours takes part. */
function withKey(path: readonly (string | number)[], key: string, value: string): string {
  const document: unknown = JSON.parse(text);
  const holder = path.reduce<object>((at, step) => Reflect.get(at, step) as object, document as object);
  Object.defineProperty(holder, "\u0000marker", { value: 0, enumerable: true });
  return JSON.stringify(document).replace('"\\u0000marker":0', `${key}:${value}`);
}

describe("a hostile file", () => {
  it("changes no object but its own: 200 payloads are refused by name and place", () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const places = objectsIn(JSON.parse(text)).filter(([first]) => first === "workspace");
    const keys = ['"__proto__"', '"constructor"', '"prototype"', '"\\u005f_proto__"', '"__proto\\u005f\\u005f"'];
    const values = ['{"polluted":true}', '{"prototype":{"polluted":true}}', "null", '"x"'];
    let tried = 0;
    for (let round = 0; round < 10; round++) {
      for (const key of keys) {
        for (const value of values) {
          const place = places[(tried * 97) % places.length]!;
          const refusal = refusalOf(withKey(place, key, value));
          expect(refusal, `${key} at ${place.join(".")}`).toMatchObject({
            code: "input/invalid",
            expected: "another name",
          });
          tried += 1;
        }
      }
    }
    expect(tried).toBe(200);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it.each(["[", '{"a":'])("is refused when it nests deeper than a call stack: %s", (open) => {
    const close = open === "[" ? "]" : "}";
    const deep = `${open.repeat(200_000)}1${close.repeat(200_000)}`;
    for (const file of [
      `{"format":"crewcast","version":1,"workspace":${deep}}`,
      text.replace('"scenarios"', `"more":${deep},"scenarios"`),
      text.replace(/"asOf": "[^"]*"/, `"asOf": ${deep}`),
    ])
      expect(refusalOf(file)).toBeDefined();
  });

  it.each(["1e999", "-1e999", "1e15", "-0.5", "null", "true", '"many"', "[]", "{}", "1.5"])(
    "is refused by place when a headcount is %s",
    (value) => {
      const file = text.replace(/"openingAccounts": \d+/, `"openingAccounts": ${value}`);
      expect(refusalOf(file)).toMatchObject({ code: "input/invalid", path: "baseline.segments[0].openingAccounts" });
    },
  );

  it.each(["NaN", "Infinity", "0x10", "01", "1.", "'1'"])("is no JSON with %s for a number", (value) => {
    const file = text.replace(/"openingAccounts": \d+/, `"openingAccounts": ${value}`);
    expect(refusalOf(file)).toEqual({ code: "file/not-crewcast", name: "plan.crewcast" });
  });

  it("is refused where two things have one id", () => {
    const [first, second, ...others] = sample.baseline.members;
    const members = [first!, { ...second!, id: first!.id }, ...others];
    expect(refusalOf(writeWorkspaceFile({ ...sample, baseline: { ...sample.baseline, members } }))).toMatchObject({
      code: "input/invalid",
      path: "baseline.members[1].id",
    });
  });

  it("may bring keys that nobody knows, which are dropped", () => {
    const read = readCrewcastFile(
      text.replace('"scenarios"', '"somethingElse": {"a": [1]}, "scenarios"'),
      "plan.crewcast",
    );
    expect(read).toMatchObject({ kind: "workspace", workspace: sample });
  });
});
