/** The kept versions by day, and what each is called. */
import type { VersionEntry } from "../../../shared/ipc/versions.ts";
import type { Words } from "../../i18n/words.ts";

export function versionName({ mark }: VersionEntry, { t }: Pick<Words, "t">): string {
  switch (mark?.kind) {
    case undefined:
      return t("versions.automatic");
    case "named":
      return t("versions.named", { name: mark.name });
    case "before":
      return t(`versions.before.${mark.deed}`);
    case "handed-out":
      return t("versions.handedOut");
  }
}

export const versionWords = (entry: VersionEntry, { t, formats }: Words): string =>
  t("versions.at", { what: versionName(entry, { t }), when: formats.dateTime(entry.at) });

export type Day = { readonly name: string; readonly entries: readonly VersionEntry[] };

const dayMs = 86_400_000;

/** Newest first, as they come. Today and yesterday are called so. */
export function byDay(entries: readonly VersionEntry[], now: number, { t, formats }: Words): readonly Day[] {
  const near = new Map([
    [formats.day(now), t("versions.today")],
    [formats.day(now - dayMs), t("versions.yesterday")],
  ]);
  const days = new Map<string, VersionEntry[]>();
  for (const entry of entries) {
    const day = formats.day(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, ofDay]) => ({ name: near.get(day) ?? day, entries: ofDay }));
}

/** The version that was kept before this one; undefined for the oldest. Order is by revision: a clock can be wrong. */
export const previousOf = (entries: readonly VersionEntry[], { revision }: VersionEntry): VersionEntry | undefined =>
  entries.filter((entry) => entry.revision < revision).toSorted((a, b) => b.revision - a.revision)[0];
