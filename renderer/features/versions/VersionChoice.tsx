import { Bookmark, Clock } from "lucide-react";
import { Collection } from "react-aria-components/Collection";
import { Header } from "react-aria-components/Header";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import type { VersionEntry } from "../../../shared/ipc/versions.ts";
import { useWords } from "../../i18n/use-words.ts";
import { byDay, versionName, versionWords } from "./version-list.view.ts";

type VersionChoiceProps = {
  entries: readonly VersionEntry[];
  /** Milliseconds since 1970. */
  now: number;
  chosen: number | undefined;
  onChoose: (revision: number) => void;
};

/** The versions by day, one of which is looked at. */
export function VersionChoice({ entries, now, chosen, onChoose }: VersionChoiceProps) {
  const words = useWords();
  const { t, formats } = words;
  return (
    <ListBox
      className="versions-list"
      aria-label={t("versions.listLabel")}
      selectionMode="single"
      selectedKeys={chosen === undefined ? [] : [String(chosen)]}
      onSelectionChange={(keys) => {
        const [key] = keys === "all" ? [] : [...keys];
        if (key !== undefined) onChoose(Number(key));
      }}
    >
      {byDay(entries, now, words).map(({ name, entries: ofDay }) => (
        <ListBoxSection key={name} className="versions-day" id={name}>
          <Header className="versions-day-name">{name}</Header>
          <Collection items={ofDay}>
            {(entry) => {
              const Icon = entry.mark === undefined ? Clock : Bookmark;
              return (
                <ListBoxItem
                  id={String(entry.revision)}
                  className="versions-item"
                  textValue={versionWords(entry, words)}
                  data-marked={entry.mark !== undefined || undefined}
                >
                  <Icon size={14} aria-hidden />
                  <span className="versions-item-name">{versionName(entry, words)}</span>
                  <span className="versions-item-time">{formats.time(entry.at)}</span>
                </ListBoxItem>
              );
            }}
          </Collection>
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
