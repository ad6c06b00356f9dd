import { type ReactNode, useMemo, useState } from "react";
import { type Names, NamesContext } from "../i18n/use-names.ts";
import { useWords } from "../i18n/use-words.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { createAliases } from "./aliases.ts";
import { useNamesHidden } from "./use-frame.ts";

/** Decides, for every screen at once, whether people appear by name. */
export function NamesProvider({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const members = useWorkspace(({ workspace }) => workspace.baseline.members);
  const areHidden = useNamesHidden();
  const [aliases] = useState(createAliases);
  const names = useMemo<Names>(() => {
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
  }, [members, areHidden, aliases, t]);
  return <NamesContext value={names}>{children}</NamesContext>;
}
