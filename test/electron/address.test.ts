import { expect, it } from "vitest";
import { isOurs } from "../../electron/address.ts";

it.each(["app://crewcast/index.html", "app://crewcast/", "app://crewcast/assets/x.js?y#z"])("trusts %s", (url) => {
  expect(isOurs(url)).toBe(true);
});

it.each([
  "app://crewcast.example/index.html",
  "app://other/index.html",
  "app://crewcast:80/",
  "app://user@other/crewcast",
  "https://crewcast/index.html",
  "file:///crewcast/index.html",
  "about:blank",
  "data:text/html,crewcast",
  "blob:app://crewcast/1",
  "",
  "app:crewcast",
])("does not trust %j", (url) => {
  expect(isOurs(url)).toBe(false);
});
