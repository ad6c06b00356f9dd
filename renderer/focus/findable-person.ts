import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Names } from "../i18n/use-names.ts";
import type { Findable } from "../ui/found-in.ts";

type Person = {
  readonly id: string;
  readonly levelId: string;
  readonly team?: string | undefined;
  /** Their name in kana. */
  readonly reading?: string | undefined;
};

/** A person in a field of many: found by name, reading, level or team. */
export function findablePerson(
  { id, levelId, team, reading }: Person,
  name: string,
  levels: Baseline["levels"],
  { areHidden }: Names,
): Findable {
  const level = levels.find((one) => one.id === levelId)?.name;
  return {
    id,
    label: name,
    note: [level, team].filter((one) => one !== undefined && one !== "").join(" · "),
    // The reading would give away whom an alias hides.
    ...(reading !== undefined && !areHidden && { alsoKnownAs: [reading] }),
  };
}
