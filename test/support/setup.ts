// Runs before every test file.
import { afterEach } from "vitest";
import { z } from "zod";

// The window forbids eval, so schemas never compile there; tests parse the same way.
z.config({ jitless: true });

if (typeof document !== "undefined") {
  const { cleanup } = await import("@testing-library/react");
  afterEach(cleanup);
}
