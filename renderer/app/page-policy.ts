/**
 * What the page's security policy asks of the page: no code made from text, and threads only from its own files.
 * Imported before everything else, because a schema decides how it parses the moment it is declared.
 */
import { z } from "zod";

type Rules = { createScriptURL(address: string): string; createHTML(markup: string): string };

declare global {
  // TypeScript's own library does not know Trusted Types yet.
  var trustedTypes: { createPolicy(name: "default", rules: Rules): unknown } | undefined;
}

z.config({ jitless: true });

const isOwn = (address: string) => new URL(address, location.href).origin === location.origin;

// The one policy that electron/content-security-policy.ts allows. It makes no markup but none at all, and no script.
globalThis.trustedTypes?.createPolicy("default", {
  createScriptURL(address) {
    if (isOwn(address)) return address;
    throw new TypeError("Only scripts of the app itself may start.");
  },
  // React Aria empties what it has said aloud by setting it to no markup: a number field that changes twice in a row does.
  createHTML(markup) {
    if (markup === "") return markup;
    throw new TypeError("No markup is made from text.");
  },
});
