import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { defaultSmallestGroup } from "../../../../shared/privacy/smallest-group.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import type { Telling } from "./evidence.view.ts";

/** Who may see nobody by themselves sees no alias either, and no group that is small enough to guess from. */
export function useTelling(baseline: Baseline): Telling {
  const words = useWords();
  const { nameOf } = useNames();
  const { seesPeopleByCause } = useRole();
  const smallestGroup = useWorkspace(({ workspace }) => workspace.smallestGroup ?? defaultSmallestGroup);
  return {
    ...{ words, baseline },
    nameOf: seesPeopleByCause ? nameOf : undefined,
    smallest: seesPeopleByCause ? 0 : smallestGroup,
  };
}
