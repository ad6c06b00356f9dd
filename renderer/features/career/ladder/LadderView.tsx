/** The ladder: its levels, the ways between them, their seats in any month, and who waits for one. */
import { useState } from "react";
import { Plus } from "lucide-react";
import { addLevel } from "../../../../shared/domain/edits/ladder.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Still } from "../../../ui/Still.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { AdviceList } from "./AdviceList.tsx";
import { ladderAside, ladderVerdict } from "./ladder-verdict.view.ts";
import { LadderTemplates } from "./LadderTemplates.tsx";
import { Lattice } from "./Lattice.tsx";
import { LevelEditor } from "./LevelEditor.tsx";
import { levelAfter } from "./new-level.ts";
import { RemoveLevel } from "./RemoveLevel.tsx";
import { standingsOf, tightest } from "./standing.view.ts";
import "./ladder.css";

export function LadderView() {
  const words = useWords();
  const { t } = words;
  const edit = useEdit();
  const team = useTeam();
  const [chosenId, setChosen] = useState<string>();
  const [dialog, setDialog] = useState<"remove" | "template">();
  const { levels } = team.baseline;
  const standings = standingsOf(team);
  const chosen = standings.find(({ level }) => level.id === chosenId) ?? tightest(standings) ?? standings[0];
  const verdict = ladderVerdict(standings, team.month, words);
  const close = () => setDialog(undefined);
  const add = () => {
    const level = levelAfter(chosen?.level, newId("level"), t("careerLadder.newLevel"));
    edit({ key: "addLevel", name: level.name }, addLevel(level, chosen ? [chosen.level.id] : []));
    setChosen(level.id);
  };
  return (
    <div className="ladder">
      <div className="ladder-main">
        <Verdict spoken={verdict} aside={levels.length > 0 ? ladderAside(standings, words) : undefined}>
          {verdict}
        </Verdict>
        <Panel
          title={t("careerLadder.picture.title")}
          note={levels.length > 0 ? t("careerLadder.picture.note") : undefined}
          actions={
            <Still when={team.isFrozen}>
              <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={add}>
                {t("careerLadder.picture.add")}
              </Button>
              <Button size="small" tone="quiet" onPress={() => setDialog("template")}>
                {t("careerLadder.picture.template")}
              </Button>
            </Still>
          }
        >
          <Lattice levels={levels} standings={standings} chosenId={chosen?.level.id} onChoose={setChosen} />
        </Panel>
        <AdviceList levels={levels} onChoose={setChosen} />
      </div>
      {chosen && (
        <Still when={team.isFrozen}>
          <LevelEditor standing={chosen} team={team} onRemove={() => setDialog("remove")} />
        </Still>
      )}
      {dialog === "remove" && chosen && <RemoveLevel level={chosen.level} onClose={close} />}
      {dialog === "template" && <LadderTemplates baseline={team.baseline} onClose={close} />}
    </div>
  );
}
