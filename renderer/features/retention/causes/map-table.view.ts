import { attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import type { TableTwin } from "../../../charts/table-twin.ts";
import type { Words } from "../../../i18n/words.ts";
import type { CauseRow } from "./causes.view.ts";
import { ageWords } from "./strength.view.ts";

/** Short enough for a narrow column. */
export function talkText({ lastTalk }: CauseRow, { t }: Words): string {
  if (lastTalk === undefined) return t("retentionCauses.map.never");
  if (lastTalk.ageMonths <= 0) return t("retentionCauses.map.thisMonth");
  return t("retentionCauses.map.months", { count: lastTalk.ageMonths });
}

/** Begins with what is seen, so that whoever speaks to the window can say it. */
export function talkSentence(row: CauseRow, words: Words): string {
  const { t, formats } = words;
  const { called: name, lastTalk } = row;
  const short = talkText(row, words);
  if (lastTalk === undefined) return t("retentionCauses.map.talkNever", { short, name });
  const { held, ageMonths } = lastTalk;
  return t("retentionCauses.map.talkSentence", {
    short,
    name,
    month: formats.month(held),
    age: ageWords(ageMonths, words),
  });
}

/** The same map in figures, −1 to 1, for those who would rather read, listen or paste. */
export function mapTable(rows: readonly CauseRow[], caption: string, words: Words): TableTwin {
  const { t, formats } = words;
  return {
    caption,
    head: t("retentionCauses.map.person"),
    columns: [
      t("retentionCauses.map.talkName"),
      ...attritionCauseIds.map((cause) => t(`retentionCauses.short.${cause}`)),
    ],
    rows: rows.map((row) => ({
      name: row.name,
      cells: [
        talkText(row, words),
        ...attritionCauseIds.map((cause) => {
          const { answer, structure } = row.person.causes[cause];
          const work = formats.signed(structure, 1);
          return answer
            ? t("retentionCauses.map.twin", { said: formats.signed(answer.pressure, 1), work })
            : t("retentionCauses.map.twinUnasked", { work });
        }),
      ],
    })),
  };
}
