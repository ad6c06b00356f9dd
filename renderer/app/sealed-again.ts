import type { Words } from "../i18n/words.ts";

/** Said after going back to before notes were sealed; empty where there were none in the clear. */
export const sealedAgainWords = (count: number, t: Words["t"]): string =>
  count === 0 ? "" : ` ${t("vault.notes.sealedAgain", { count })}`;
