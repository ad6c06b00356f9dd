import type { Words } from "../base/words.ts";

/** In which way people leave a team. Ids are stored in files; rename only with a format upgrade. */
export const departures = {
  resigned: { ja: "自己都合の退職", en: "Resigned" },
  movedInside: { ja: "社内異動（本人の希望）", en: "Moved inside the company, by choice" },
  companyDecision: {
    ja: "会社都合（契約満了・定年・異動命令など）",
    en: "Decided by the company (contract end, retirement…)",
  },
} as const satisfies Record<string, Words>;

export type Departure = keyof typeof departures;
export const departureIds = Object.keys(departures) as readonly Departure[];
