/** For whom a way up opens. */
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { DifferenceWhy } from "./DifferenceWhy.tsx";
import type { Shown } from "./shown.ts";
import { tellCompared, unitsOf } from "./tell.ts";

export function RisesPanel({ shown }: { readonly shown: Shown }) {
  const words = useWords();
  const { t } = words;
  const {
    departure: { rising, window, futures },
    called,
  } = shown;
  const count = window.months;
  return (
    <Panel title={t("retentionDeparture.rises.title")} note={t("retentionDeparture.rises.note", { count })}>
      {rising.length === 0 && <p>{t("retentionDeparture.rises.none")}</p>}
      <ul>
        {rising.map(({ postId, rises }) => {
          const name = called(postId);
          const told = tellCompared(rises, unitsOf(words).share);
          return (
            <li key={postId}>
              {t("retentionDeparture.rises.row", { name, before: told.before, after: told.after })}{" "}
              <DifferenceWhy {...{ told, futures }} what={t("retentionDeparture.rises.chance", { name, count })} />
              <span className="departure-error">{t("common.aside", { more: told.error })}</span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
