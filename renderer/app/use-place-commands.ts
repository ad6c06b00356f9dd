import { findingIds, findings } from "../../shared/catalogue/findings.ts";
import { type Place, viewIds } from "../focus/place.ts";
import { wordsIn } from "../i18n/words.ts";
import { useWords } from "../i18n/use-words.ts";
import type { Command } from "./command.ts";
import { screens } from "./screens.ts";
import { useFrame } from "./use-frame.ts";

/** The views inside a screen, found by their own names. */
export function usePlaceCommands(): Command[] {
  const { t, language } = useWords();
  const open = useFrame((frame) => frame.open);
  const other = wordsIn(language === "ja" ? "en" : "ja");
  const command = (place: Place & { readonly view: string }, label: string, inOther: string): Command => ({
    id: `view-${place.screen}-${place.view}`,
    group: "screens",
    label,
    note: t(`frame.screens.${place.screen}.name`),
    alsoKnownAs: [inOther],
    icon: screens[place.screen].icon,
    run: () => open(place),
  });
  return [
    ...viewIds.team.map((view) =>
      command({ screen: "team", view }, t(`team.views.${view}`), other.t(`team.views.${view}`)),
    ),
    ...viewIds.career.map((view) =>
      command({ screen: "career", view }, t(`career.views.${view}`), other.t(`career.views.${view}`)),
    ),
    ...viewIds.retention.map((view) =>
      command({ screen: "retention", view }, t(`retention.views.${view}`), other.t(`retention.views.${view}`)),
    ),
    ...viewIds.capacity.map((view) =>
      command({ screen: "capacity", view }, t(`capacity.views.${view}`), other.t(`capacity.views.${view}`)),
    ),
    ...viewIds.plan.map((view) =>
      command({ screen: "plan", view }, t(`plan.views.${view}`), other.t(`plan.views.${view}`)),
    ),
    ...viewIds.examine.map((view) =>
      command({ screen: "examine", view }, t(`examine.views.${view}`), other.t(`examine.views.${view}`)),
    ),
    ...findingIds.map((findingId): Command => {
      const { name } = findings[findingId];
      const place = { screen: "examine", view: "findings", findingId } as const;
      const found = command(place, name[language], name[language === "ja" ? "en" : "ja"]);
      return { ...found, id: `finding-${findingId}`, group: "findings", note: t("examine.views.findings") };
    }),
  ];
}
