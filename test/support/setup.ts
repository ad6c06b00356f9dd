// Runs before every test file.
import { afterEach } from "vitest";
import { z } from "zod";

// The window forbids eval, so schemas never compile there; tests parse the same way.
z.config({ jitless: true });

if (typeof document !== "undefined") {
  const { cleanup, configure } = await import("@testing-library/react");
  // A second of the clock is little on a machine with other things to do; what never comes still fails.
  configure({ asyncUtilTimeout: 15_000 });
  afterEach(cleanup);
}
