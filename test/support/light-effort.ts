import type { Effort, EffortBounds } from "../../electron/vault/argon2.ts";

/** A thousand guesses must not take ten minutes: only tests ever ask for so little. */
export const lightEffort: Effort = { memoryKibibytes: 64, passes: 1, lanes: 1 };
export const lightBounds: EffortBounds = {
  least: lightEffort,
  most: { memoryKibibytes: 1024, passes: 2, lanes: 1 },
};
