/** Where in a holder's record each thing stands, for whoever looks at a future from outside (`../holder-seen.ts`). */
import { Holder } from "./holder";

export const salaryAt = offsetof<Holder>("salary");
export const levelAt = offsetof<Holder>("level");
export const spellAt = offsetof<Holder>("spell");
export const isPresentAt = offsetof<Holder>("isPresent");
export const leavingForAt = offsetof<Holder>("leavingFor");
export const missedUntilAt = offsetof<Holder>("missedUntil");
