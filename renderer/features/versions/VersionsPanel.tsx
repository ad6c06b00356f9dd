import { RefreshCw } from "lucide-react";
import { useState } from "react";
import { differencesBetween } from "../../../shared/domain/difference/differences-between.ts";
import { replaceWorkspace } from "../../../shared/domain/edits/workspace.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { VersionEntry } from "../../../shared/ipc/versions.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Words } from "../../i18n/words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useEdit, useWorkspaceStore } from "../../workspace/use-workspace.ts";
import { useVersions } from "../../workspace/versions.ts";
import { bringBack } from "./bring-back.ts";
import { NameVersion } from "./NameVersion.tsx";
import { useVersionList } from "./use-version-list.ts";
import { VersionChoice } from "./VersionChoice.tsx";
import { type VersionDeeds, VersionDetail } from "./VersionDetail.tsx";
import { previousOf, versionWords } from "./version-list.view.ts";

export type Tell = (tone: "notice" | "error", say: (words: Words) => string) => void;

type VersionsPanelProps = { readonly now: () => number; readonly onTell: Tell };

/** What is named: a version, or the state on screen. */
type Naming = { readonly entry: VersionEntry | undefined };

export function VersionsPanel({ now, onTell }: VersionsPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const versions = useVersions();
  const edit = useEdit();
  const store = useWorkspaceStore();
  const { entries, error, refresh } = useVersionList();
  const [opened] = useState(now);
  const [chosen, setChosen] = useState<number>();
  const [naming, setNaming] = useState<Naming>();
  const entry = entries?.find(({ revision }) => revision === chosen);

  async function told(work: Promise<{ ok: true } | { ok: false; error: Parameters<typeof errorMessage>[1] }>) {
    const done = await work;
    if (!done.ok) onTell("error", (spoken) => errorMessage(spoken.t, done.error));
    refresh();
    return done.ok;
  }

  async function restore(version: Workspace, of: VersionEntry) {
    // Today's state is kept before it makes way; where that cannot be done, nothing is replaced.
    if (!(await told(versions.keepNow({ kind: "before", deed: "restore" })))) return;
    edit({ key: "restoreVersion" }, replaceWorkspace(version));
    onTell("notice", (spoken) => spoken.t("versions.restored", { what: versionWords(of, spoken) }));
  }

  const deeds: VersionDeeds = {
    restore: (version, of) => void restore(version, of),
    bringBack(version, subject, name) {
      const backwards = differencesBetween(store.getState().workspace, version);
      edit({ key: "bringBack" }, bringBack(subject, backwards));
      onTell("notice", (spoken) => spoken.t("versions.broughtBack", { thing: name }));
    },
    name: (of) => setNaming({ entry: of }),
    unname: ({ revision }) => void told(versions.mark(revision, undefined)),
  };

  function keep(name: string) {
    const mark = { kind: "named", name } as const;
    const of = naming?.entry;
    void told(of ? versions.mark(of.revision, mark) : versions.keepNow(mark));
  }

  const oldest = entries?.at(-1);
  const named = naming?.entry?.mark;
  return (
    <div className="versions">
      <div className="versions-head">
        <p className="versions-note">
          {entries === undefined || oldest === undefined
            ? t("versions.asideNone")
            : t("versions.aside", {
                count: entries.length,
                number: formats.integer(entries.length),
                oldest: formats.dateTime(oldest.at),
              })}
        </p>
        <Button size="small" onPress={() => setNaming({ entry: undefined })}>
          {t("versions.keepNow")}
        </Button>
        <IconButton label={t("versions.refresh")} icon={<RefreshCw size={14} aria-hidden />} onPress={refresh} />
      </div>
      {error && <Banner tone="error">{errorMessage(t, error)}</Banner>}
      <div className="versions-columns">
        {entries === undefined && error === undefined ? (
          <Skeleton label={t("versions.loading")} lines={6} />
        ) : (
          <VersionChoice entries={entries ?? []} now={opened} chosen={chosen} onChoose={setChosen} />
        )}
        <div className="versions-detail" tabIndex={0} role="region" aria-label={t("versions.detail")}>
          {entry === undefined ? (
            <p className="versions-note">{t("versions.choose")}</p>
          ) : (
            <VersionDetail
              key={entry.revision}
              entry={entry}
              previous={previousOf(entries ?? [], entry)}
              deeds={deeds}
            />
          )}
        </div>
      </div>
      {naming && (
        <NameVersion
          name={named?.kind === "named" ? named.name : ""}
          onName={keep}
          onClose={() => setNaming(undefined)}
        />
      )}
    </div>
  );
}
