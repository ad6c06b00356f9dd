type Rules = { createScriptURL(address: string): string };

declare global {
  // TypeScript's own library does not know Trusted Types yet.
  var trustedTypes: { createPolicy(name: "default", rules: Rules): unknown } | undefined;
}

const isOwn = (address: string) => new URL(address, location.href).origin === location.origin;

/** The page's policy lets no text become code. Starting a worker from an address of our own is the one exception. */
export function trustOwnScripts(): void {
  globalThis.trustedTypes?.createPolicy("default", {
    createScriptURL(address) {
      if (isOwn(address)) return address;
      throw new TypeError("Only scripts of the app itself may start.");
    },
  });
}
