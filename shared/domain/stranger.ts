import type { Company } from "./company.ts";
import type { Member } from "./member.ts";

/** What is taken for true of someone whom nobody has asked yet: an ordinary person who likes the company as it is. An assumption. */
export const strangerTo = ({ phase }: Pick<Company, "phase">) =>
  ({
    phasePreference: phase,
    chaosTolerance: 0.5,
    idealism: 0.5,
    productAmbition: 0.3,
    promotionAmbition: 0.5,
    earlierCsEmployers: 0,
  }) as const satisfies Partial<Member>;
