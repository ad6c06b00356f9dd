import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../../electron/headless/arguments.ts";

const problemWith = (...args: string[]) => {
  const line = readCommandLine(args);
  return line.wants === "correction" ? line.problem : undefined;
};

describe("readCommandLine", () => {
  it("takes a file and leaves the rest to the scenarios", () => {
    expect(readCommandLine(["plan.crewcast"])).toMatchObject({
      wants: "plan",
      language: undefined,
      request: { file: "plan.crewcast", scenarios: [], trials: undefined, seed: undefined, names: false },
    });
  });

  it("takes every option, before or after the file, joined by a space or an equals sign", () => {
    const args = "--scenario A --trials=500 plan.crewcast --scenario B --seed 0 --json o.json --names --language ja";
    expect(readCommandLine(args.split(" "))).toMatchObject({
      wants: "plan",
      language: "ja",
      request: { file: "plan.crewcast", scenarios: ["A", "B"], trials: 500, seed: 0, json: "o.json", names: true },
    });
  });

  it("takes one precision for all headline numbers, in points", () => {
    expect(readCommandLine(["f", "--precision", "0.5"])).toMatchObject({
      request: { precision: { coverageShare: 0.005, holdShare: 0.005, leavers: 0.05 } },
    });
    expect(readCommandLine(["f"])).toMatchObject({ request: { precision: undefined } });
  });

  it("takes worlds and the futures in each, joined to the option or behind it, and does without them", () => {
    const asked = { uncertainty: true, worlds: { worlds: 1000, trialsPerWorld: 10 } };
    for (const args of ["f --uncertainty 1000x10", "--uncertainty=1000x10 f", "--uncertainty 1000×10 f"])
      expect(readCommandLine(args.split(" "))).toMatchObject({ request: asked });
    expect(readCommandLine(["--uncertainty", "f"])).toMatchObject({
      request: { file: "f", uncertainty: true, worlds: undefined },
    });
    expect(readCommandLine(["f"])).toMatchObject({ request: { uncertainty: false, worlds: undefined } });
  });

  it("offers help even when the rest makes no sense", () => {
    expect(readCommandLine(["--help"]).wants).toBe("help");
    expect(readCommandLine(["a", "b", "-h"]).wants).toBe("help");
  });

  it.each([
    [["--tirals", "5", "f"], { code: "unknownOption", option: "--tirals" }],
    [["f", "--json"], { code: "needsValue", option: "--json" }],
    [["f", "--json", "--csv", "o.csv"], { code: "needsValue", option: "--json" }],
    [["f", "--json="], { code: "needsValue", option: "--json" }],
    [["f", "--names=yes"], { code: "needsNoValue", option: "--names" }],
    [["f", "--trials", "0"], { code: "notANumber", option: "--trials", value: "0", low: 1, high: 100_000 }],
    [["f", "--trials", "1e3"], { code: "notANumber", option: "--trials", value: "1e3", low: 1, high: 100_000 }],
    [
      ["f", "--seed", "4294967296"],
      { code: "notANumber", option: "--seed", value: "4294967296", low: 0, high: 4294967295 },
    ],
    [["f", "--precision", "0"], { code: "notPoints", option: "--precision", value: "0", low: 0.05, high: 10 }],
    [["f", "--precision", "1%"], { code: "notPoints", option: "--precision", value: "1%", low: 0.05, high: 10 }],
    ...["10000x1", "2x50", "1000x1000", "many", ""].map((value): [string[], object] => [
      ["f", `--uncertainty=${value}`],
      { code: "notWorlds", option: "--uncertainty", value, most: 100_000 },
    ]),
    [["f", "--language", "fr"], { code: "notALanguage", option: "--language", value: "fr" }],
    [[], { code: "noFile" }],
    [["f", "g"], { code: "manyFiles", value: "g" }],
    [["f", "--out", "o"], { code: "needsRoster", option: "--out" }],
    [["f", "--partial"], { code: "needsRoster", option: "--partial" }],
    [["f", "--json", "o", "--csv", "./o"], { code: "sameFile", option: "--csv" }],
    [["f", "--html", "./f"], { code: "sameFile", option: "--html" }],
    [["f", "--roster", "r.csv", "--csv", "r.csv"], { code: "sameFile", option: "--csv" }],
  ])("explains what is wrong with %j", (args, problem) => {
    expect(problemWith(...args)).toEqual(problem);
  });

  it("takes tables of any kind, people who have left first", () => {
    const args = "f --import accounts=a.xlsx --roster r.csv --import metrics=m=2026.csv --history h.csv";
    expect(readCommandLine(args.split(" "))).toMatchObject({
      request: {
        imports: [
          { kind: "pastMembers", path: "h.csv" },
          { kind: "roster", path: "r.csv" },
          { kind: "accounts", path: "a.xlsx" },
          { kind: "metrics", path: "m=2026.csv" },
        ],
      },
    });
    const kinds = "roster, accounts, past-members, metrics, check-ins";
    for (const value of ["a.xlsx", "people=a.xlsx", "accounts=", "__proto__=a"]) {
      expect(problemWith("f", "--import", value)).toEqual({ code: "notATable", option: "--import", value, kinds });
    }
  });

  it("lets a roster import renew the file it came from", () => {
    expect(problemWith("f", "--roster", "r.csv", "--out", "f")).toBeUndefined();
  });

  it("complains in the language that was asked for", () => {
    expect(readCommandLine(["--language=ja", "--bogus"])).toMatchObject({ wants: "correction", language: "ja" });
  });
});
