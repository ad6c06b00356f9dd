import { useMemo, useState } from "react";
import { differencesBetween } from "../../../shared/domain/difference/differences-between.ts";
import type { Subject } from "../../../shared/domain/difference/difference.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { VersionEntry } from "../../../shared/ipc/versions.ts";
import { DifferenceList } from "../../differences/DifferenceList.tsx";
import { useSpeech } from "../../i18n/use-speech.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { existedThen } from "./bring-back.ts";
import { useVersion } from "./use-version-list.ts";
import { versionWords } from "./version-list.view.ts";

export type VersionDeeds = {
  readonly restore: (version: Workspace, entry: VersionEntry) => void;
  readonly bringBack: (version: Workspace, subject: Subject, name: string) => void;
  readonly name: (entry: VersionEntry) => void;
  readonly unname: (entry: VersionEntry) => void;
};

type VersionDetailProps = {
  readonly entry: VersionEntry;
  readonly previous: VersionEntry | undefined;
  readonly deeds: VersionDeeds;
};

const sides = ["now", "previous"] as const;
type Side = (typeof sides)[number];

/** One version: what differs from now or from the one before, and the ways back to it. */
export function VersionDetail({ entry, previous, deeds }: VersionDetailProps) {
  const words = useWords();
  const { t } = words;
  const [side, setSide] = useState<Side>("now");
  const version = useVersion(entry.revision);
  const before = useVersion(side === "previous" ? previous?.revision : undefined);
  const now = useWorkspace(({ workspace }) => workspace);
  const document = version?.ok ? version.value : undefined;
  const isNamed = entry.mark?.kind === "named";
  return (
    <Panel
      title={versionWords(entry, words)}
      actions={
        <>
          {(entry.mark === undefined || isNamed) && (
            <Button size="small" tone="quiet" onPress={() => deeds.name(entry)}>
              {t(isNamed ? "versions.rename" : "versions.name")}
            </Button>
          )}
          {isNamed && (
            <Button size="small" tone="quiet" onPress={() => deeds.unname(entry)}>
              {t("versions.unname")}
            </Button>
          )}
          <Button
            size="small"
            tone="primary"
            disabledReason={document === undefined ? t("versions.loading") : undefined}
            isEdit
            onPress={() => document && deeds.restore(document, entry)}
          >
            {t("versions.restore")}
          </Button>
        </>
      }
    >
      <div className="versions-compared">
        <span className="versions-note">{t("versions.compare")}</span>
        <SegmentedControl
          label={t("versions.compare")}
          options={sides.map((id) => ({ id, label: t(`versions.against.${id}`) }))}
          value={side}
          onChange={setSide}
        />
      </div>
      {version?.ok === false && <Banner tone="error">{errorMessage(t, version.error)}</Banner>}
      {version === undefined && <Skeleton label={t("versions.loading")} lines={5} />}
      {document && side === "now" && <Differing key="now" from={document} to={now} deeds={deeds} />}
      {document && side === "previous" && previous === undefined && (
        <p className="versions-note">{t("versions.oldest")}</p>
      )}
      {document && side === "previous" && before?.ok && <Differing key="previous" from={before.value} to={document} />}
    </Panel>
  );
}

type DifferingProps = { readonly from: Workspace; readonly to: Workspace; readonly deeds?: VersionDeeds };

function Differing({ from, to, deeds }: DifferingProps) {
  const { t, formats } = useWords();
  const differences = useMemo(() => differencesBetween(from, to), [from, to]);
  const speech = useSpeech(from, to);
  const count = differences.length;
  if (count === 0) return <p className="versions-note">{t("versions.same")}</p>;
  const number = formats.integer(count);
  return (
    <>
      <p className="versions-count">{t(deeds ? "versions.sinceCount" : "versions.previousCount", { count, number })}</p>
      <DifferenceList
        differences={differences}
        speech={speech}
        {...(deeds && {
          deedForSubject: (subject: Subject, name: string) =>
            existedThen(subject, from) && (
              <Button
                size="small"
                tone="quiet"
                aria-label={t("versions.bringBackThis", { thing: name })}
                isEdit
                onPress={() => deeds.bringBack(from, subject, name)}
              >
                {t("versions.bringBack")}
              </Button>
            ),
        })}
      />
    </>
  );
}
