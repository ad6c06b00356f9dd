import type { ExportSource, PlanToExport } from "../../../../shared/format/office/export-source.ts";
import { deckNames } from "../../../../shared/presentation/deck-names.ts";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import { defaultSmallestGroup } from "../../../../shared/privacy/smallest-group.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useAppVersion } from "../../../workspace/app-version.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { useDeck } from "../use-deck.ts";

/** What a file may need besides the slides, with names hidden or shown as the deck has them. */
export function useExportSource(shown: ShownDeck, plans: readonly PlanToExport[]): ExportSource {
  const { deck } = useDeck();
  const workspace = useWorkspace((state) => state.workspace);
  const speech = useWords();
  const appVersion = useAppVersion();
  const { without } = deckNames(deck, workspace, shown.areNamesHidden, speech);
  return { plans, smallestGroup: workspace.smallestGroup ?? defaultSmallestGroup, without, speech, appVersion };
}
