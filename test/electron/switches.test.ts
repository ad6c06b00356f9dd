import { describe, expect, it } from "vitest";
import { refusedSwitches } from "../../electron/switches.ts";

const hostile = [
  "--remote-debugging-port=0",
  "--remote-debugging-pipe",
  "--remote-debugging-address=0.0.0.0",
  "--remote-allow-origins=*",
  "--inspect",
  "--inspect-brk=9229",
  "-inspect=0",
  "--INSPECT",
  "--debug=5858",
  "--js-flags=--allow-natives-syntax",
  "--disable-web-security",
];

describe("a released app", () => {
  it.each(hostile)("does not start with %s", (word) => {
    expect(refusedSwitches(["crewcast", "plan.crewcast", word], { isReleased: true })).toEqual([word]);
  });

  it("starts with a file, a data folder and what a desktop adds", () => {
    const argv = ["crewcast", "--user-data-dir=/home/a/inspect", "--ozone-platform=wayland", "inspect.crewcast", "%U"];
    expect(refusedSwitches(argv, { isReleased: true })).toEqual([]);
  });
});

it("lets developers and tests debug what is not released", () => {
  expect(refusedSwitches(["electron", ...hostile], { isReleased: false })).toEqual([]);
});
