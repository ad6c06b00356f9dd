/** The page for candidates, in either language, to be shown, saved, printed or copied. */
import { useState } from "react";
import { type Language, languages } from "../../../../shared/base/words.ts";
import { type MemberType, memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { mostly } from "../../../../shared/analysis/decisions/next-steps.ts";
import { mainType, type Mix } from "../../../../shared/domain/mix.ts";
import { sayHardPage } from "../../../../shared/i18n/hiring-brief/say-hard-page.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { wordsIn } from "../../../i18n/words.ts";
import { PaperTools } from "../../../paper/PaperTools.tsx";
import { PaperView } from "../../../paper/PaperView.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { Candidates } from "./use-candidates.ts";

type HardPageProps = {
  readonly around: Candidates;
  /** Whom it is for; an ordinary newcomer where nobody is chosen. */
  readonly mix: Mix;
  readonly levelId: string;
  readonly segmentIds: readonly string[];
  readonly onClose: () => void;
};

const ownName = { ja: "日本語", en: "English" } as const satisfies Record<Language, string>;

export function HardPage({
  around: { team, hardFor, hasFailed, smallestGroup },
  mix,
  segmentIds,
  onClose,
  ...props
}: HardPageProps) {
  const { t, language: spoken, typeName } = useWords();
  const [language, speak] = useState(spoken);
  const [levelId, setLevel] = useState(props.levelId);
  const [type, setType] = useState<MemberType>(mainType(mix));
  const { baseline, month } = team;
  const levelName = (id: string) => baseline.levels.find((level) => level.id === id)?.name ?? id;
  const ask = { mix: type === mainType(mix) ? mix : mostly(type), levelId, segmentIds };
  const { t: say, formats } = wordsIn(language);
  const hard = hardFor?.(ask);
  const document =
    hard &&
    sayHardPage(
      {
        ...{ company: baseline.company.name, month, type, smallestGroup },
        level: levelName(levelId),
        hard,
      },
      { t: say, formats, language, levelName },
    );
  return (
    <Dialog
      title={t("retentionCandidates.page.preview")}
      closeLabel={t("common.close")}
      onClose={onClose}
      place="large"
      footer={document && <PaperTools document={document} note={t("retentionCandidates.page.safe")} />}
    >
      <div className="candidates-page-choices">
        <SegmentedControl
          label={t("retentionCandidates.page.language")}
          options={languages.map((id) => ({ id, label: ownName[id] }))}
          value={language}
          onChange={speak}
        />
        <Select
          label={t("retentionCandidates.page.level")}
          options={baseline.levels.map(({ id, name }) => ({ id, label: name }))}
          value={levelId}
          onChange={setLevel}
        />
        <Select
          label={t("retentionCandidates.page.type")}
          options={memberTypeIds.map((id) => ({ id, label: typeName(id) }))}
          value={type}
          onChange={setType}
        />
      </div>
      {document ? (
        <PaperView document={document} label={t("retentionCandidates.page.preview")} />
      ) : hasFailed ? (
        <Banner tone="error">{t("retentionCandidates.failed")}</Banner>
      ) : (
        <Skeleton label={t("retentionCandidates.loading")} height={320} />
      )}
    </Dialog>
  );
}
