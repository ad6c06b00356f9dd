import { type ReactNode, useMemo, useState } from "react";
import { asShown } from "../../shared/domain/facts-of.ts";
import type { Member } from "../../shared/domain/member.ts";
import { type Names, NamesContext } from "../i18n/use-names.ts";
import { useWords } from "../i18n/use-words.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { createAliases } from "../i18n/aliases.ts";
import { useNamesHidden } from "./use-frame.ts";
import { useSame } from "../ui/use-same.ts";

type Named = Pick<Member, "id" | "name">;

const areSameNames = (before: readonly Named[], now: readonly Named[]): boolean =>
  before.length === now.length &&
  before.every(({ id, name }, index) => id === now[index]!.id && name === now[index]!.name);

/** Decides, for every screen at once, whether people appear by name. */
export function NamesProvider({ children }: { children: ReactNode }) {
  const { t } = useWords();
  // Every edit of a person makes a new list, and few edits another name: whoever says names is left in peace by the others.
  const today = useSame(
    useWorkspace(({ workspace }) => workspace.baseline.members),
    areSameNames,
  );
  const shown = useSame(
    useWorkspace(({ workspace }) => asShown(workspace).baseline.members),
    areSameNames,
  );
  const areHidden = useNamesHidden();
  const [aliases] = useState(createAliases);
  const names = useMemo<Names>(() => {
    // Under a frozen scenario people may appear who are on the team no longer.
    const members = today === shown ? today : [...shown, ...today];
    const known = new Map(members.map(({ id, name }) => [id, name]));
    const numberOf = aliases(members.map(({ id }) => id));
    return {
      areHidden,
      nameOf(memberId) {
        const name = known.get(memberId);
        if (name === undefined) return "";
        return areHidden ? t("frame.names.alias", { number: numberOf.get(memberId) ?? 0 }) : name;
      },
    };
  }, [today, shown, areHidden, aliases, t]);
  return <NamesContext value={names}>{children}</NamesContext>;
}
