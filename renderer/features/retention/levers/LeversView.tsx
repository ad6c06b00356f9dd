/** What helps against which cause, which of it this team has, what each is worth and what it takes; adopted, started and stopped here. */
import { useMemo, useState } from "react";
import { Plus } from "lucide-react";
import { adoptedLever } from "../../../../shared/domain/adopted-lever.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { useSpeech } from "../../../i18n/use-speech.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Still } from "../../../ui/Still.tsx";
import { SideColumn } from "../../../ui/SideColumn.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { CauseGroups } from "./CauseGroups.tsx";
import { causesByLeavers } from "./causes-by-leavers.ts";
import { DetailDeeds } from "./DetailDeeds.tsx";
import { HelpDetail } from "./HelpDetail.tsx";
import { countedOnUnowned, groupsOf, itemsOf } from "./items.view.ts";
import { blankLever } from "./lever-form.view.ts";
import { LeverForm } from "./LeverForm.tsx";
import { RankingStatus } from "./RankingStatus.tsx";
import { RankTable } from "./RankTable.tsx";
import { RemoveLever } from "./RemoveLever.tsx";
import type { Shown } from "./shown.ts";
import { useRanking } from "./use-ranking.ts";
import { useLeverDeeds } from "./use-lever-deeds.ts";
import { endOf, lackingWords, leversVerdict } from "./verdict.view.ts";
import "./levers.css";

const looks = ["cause", "rank"] as const;
type Opened = { readonly form: Lever; readonly isNew: boolean } | { readonly removing: Lever };

export function LeversView() {
  const words = useWords();
  const { t, language } = words;
  const team = useTeam();
  const { baseline, scenario, month, isFrozen } = team;
  const projection = useProjection();
  const workspace = useWorkspace(({ workspace: open }) => open);
  const speech = useSpeech(workspace, workspace);
  const deeds = useLeverDeeds(month);
  const [look, setLook] = useState<(typeof looks)[number]>("cause");
  const [chosenId, choose] = useState<string>();
  const [opened, open] = useState<Opened>();
  const { answered, ranking, isStopped, stop } = useRanking(team);
  const items = useMemo(
    () => itemsOf({ baseline, scenario, month }, ranking, speech),
    [baseline, scenario, month, ranking, speech],
  );
  const groups = useMemo(() => groupsOf(items, causesByLeavers(projection)), [items, projection]);
  const chosen = items.find(({ id }) => id === chosenId) ?? groups.flatMap(({ here }) => here)[0] ?? items[0];
  const unowned = countedOnUnowned(items, scenario);
  const verdict = leversVerdict(items, team, words);
  const end = endOf(team);
  const shown: Shown = {
    ...{ month, isFrozen, choose, deeds },
    chosenId: chosen?.id,
    adopt: (catalogueId) => open({ form: adoptedLever(catalogueId, newId("lever"), baseline, language), isNew: true }),
  };
  return (
    <div className="levers" data-settling={answered.status === "asking" && !isStopped}>
      <div className="levers-main">
        <Verdict spoken={verdict} aside={lackingWords(items, words)}>
          {verdict}
        </Verdict>
        {unowned.length > 0 && (
          <Banner tone="warning">
            {t("retentionLevers.unowned.banner", {
              count: unowned.length,
              names: words.formats.list(unowned.map(({ name }) => name)),
            })}
          </Banner>
        )}
        <RankingStatus {...{ answered, isStopped }} isRoughKnown={ranking !== undefined} onStop={stop} />
        <div className="levers-bar">
          <SegmentedControl
            label={t("retentionLevers.looks.label")}
            value={look}
            onChange={setLook}
            options={looks.map((id) => ({ id, label: t(`retentionLevers.looks.${id}`) }))}
          />
          <Still when={isFrozen}>
            <Button
              size="small"
              icon={<Plus size={14} aria-hidden />}
              onPress={() => open({ form: blankLever(newId("lever")), isNew: true })}
            >
              {t("retentionLevers.add")}
            </Button>
          </Still>
        </div>
        {look === "cause" ? (
          <CauseGroups {...{ groups, projection, end, shown }} />
        ) : (
          <RankTable {...{ items, shown }} isAwaited={answered.status === "asking" && !isStopped} />
        )}
      </div>
      {chosen && (
        <SideColumn className="levers-side">
          <HelpDetail item={chosen} {...{ baseline, speech, month, end }}>
            <DetailDeeds
              item={chosen}
              {...{ shown, scenario }}
              onEdit={(form) => open({ form, isNew: false })}
              onRemove={(removing) => open({ removing })}
            />
          </HelpDetail>
        </SideColumn>
      )}
      {opened && "form" in opened && (
        <LeverForm
          key={opened.form.id}
          lever={opened.form}
          isNew={opened.isNew}
          onKeep={(lever) => {
            if (opened.isNew) deeds.add(lever);
            else deeds.change(lever);
            choose(lever.id);
          }}
          onClose={() => open(undefined)}
        />
      )}
      {opened && "removing" in opened && (
        <RemoveLever
          lever={opened.removing}
          onRemove={() => deeds.remove(opened.removing)}
          onClose={() => open(undefined)}
        />
      )}
    </div>
  );
}
