import { useState } from "react";
import { memberTypes } from "../../../../shared/catalogue/member-types.ts";
import { mainType } from "../../../../shared/domain/mix.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import type { Team } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import type { Standing } from "./standing.view.ts";

/** With more of them, what can be changed about the level would be out of sight. */
const mostShown = 8;

/** Who stands on a level, each a way to what lies ahead of them. */
export function Holders({ standing, team }: { readonly standing: Standing; readonly team: Team }) {
  const { t, formats } = useWords();
  const { goTo } = useFocus();
  const { holders, ready } = standing;
  const [isEveryone, showEveryone] = useState(false);
  // A button for one more person would take as much room as they do.
  const shown = isEveryone || holders.length <= mostShown + 1 ? holders : holders.slice(0, mostShown);
  return (
    <div>
      <h3 className="ladder-small-title">{t("careerLadder.editor.holders", { month: formats.month(team.month) })}</h3>
      {holders.length === 0 ? (
        <p className="ladder-quiet">{t("careerLadder.editor.nobody")}</p>
      ) : (
        <ul className="ladder-holders">
          {shown.map((post) => {
            const type = mainType(post.mix);
            return (
              <li key={post.id} className="ladder-holder">
                <Button
                  tone="quiet"
                  size="small"
                  icon={<TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} />}
                  onPress={() => goTo({ screen: "career", view: "ahead", personId: post.id })}
                >
                  {team.nameOf(post)}
                </Button>
                {ready.includes(post) && <span className="ladder-quiet">{t("careerLadder.editor.readyMark")}</span>}
              </li>
            );
          })}
          {shown.length < holders.length && (
            <li className="ladder-holder">
              <Button tone="quiet" size="small" onPress={() => showEveryone(true)}>
                {t("careerLadder.editor.more", { count: holders.length - shown.length })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
