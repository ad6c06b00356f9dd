/** What the changes of a plan are called here: two that read alike are numbered. */
import type { Change } from "../../../../shared/domain/change.ts";
import { sayChange } from "../../../../shared/i18n/difference/say-change.ts";
import type { Speech } from "../../../../shared/i18n/difference/speech.ts";

export type ChangeNames = ReadonlyMap<string, string>;

export function changeNames(changes: readonly Change[], speech: Speech): ChangeNames {
  const said = new Map<string, number>();
  return new Map(
    changes.map((change) => {
      const name = sayChange(change, speech);
      const number = (said.get(name) ?? 0) + 1;
      said.set(name, number);
      return [change.id, number === 1 ? name : speech.t("planWorth.numbered", { name, number: String(number) })];
    }),
  );
}
