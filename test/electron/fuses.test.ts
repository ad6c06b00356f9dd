import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const settings = readFileSync(resolve(import.meta.dirname, "../../electron-builder.yml"), "utf8");

it("ships with every fuse set that keeps others from running code inside the app", () => {
  const block = /electronFuses:\n((?: {2}.*\n)+)/.exec(settings)?.[1] ?? "";
  expect(
    Object.fromEntries(
      block
        .trim()
        .split("\n")
        .map((line) => line.trim().split(": ")),
    ),
  ).toEqual({
    runAsNode: "false",
    enableCookieEncryption: "true",
    enableNodeOptionsEnvironmentVariable: "false",
    enableNodeCliInspectArguments: "false",
    enableEmbeddedAsarIntegrityValidation: "true",
    onlyLoadAppFromAsar: "true",
    grantFileProtocolExtraPrivileges: "false",
  });
});

it("asks no update server", () => {
  expect(settings).toMatch(/^publish: null$/m);
});
