/** Where in a holder's record each thing stands, for whoever looks at a future from outside (`../holder-seen.ts`). */
import { Holder } from "./holder";

export const remainingAt = offsetof<Holder>("remaining");
export const readyFromAt = offsetof<Holder>("readyFrom");
export const salaryAt = offsetof<Holder>("salary");
export const rowAt = offsetof<Holder>("row");
export const levelAt = offsetof<Holder>("level");
export const spellAt = offsetof<Holder>("spell");
export const isPresentAt = offsetof<Holder>("isPresent");
export const leavingForAt = offsetof<Holder>("leavingFor");
export const joinedInAt = offsetof<Holder>("joinedIn");
export const riskUntilAt = offsetof<Holder>("riskUntil");
export const missedUntilAt = offsetof<Holder>("missedUntil");
