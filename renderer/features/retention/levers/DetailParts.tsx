/** The parts that a thing that helps is told in. */
import type { ReactNode } from "react";
import type { RankedHelp } from "../../../../shared/analysis/retention/levers/rank-levers.ts";
import type { Month } from "../../../../shared/base/month.ts";
import { touchModels } from "../../../../shared/catalogue/journey.ts";
import type { LeverEntry } from "../../../../shared/catalogue/lever-entry.ts";
import type { CatalogueLever } from "../../../../shared/catalogue/levers.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import { sayEffect } from "../../../../shared/i18n/difference/say-effects.ts";
import type { Speech } from "../../../../shared/i18n/difference/speech.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Gains } from "./Gains.tsx";

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="levers-part">
      <h3 className="levers-part-title">{title}</h3>
      <div>{children}</div>
    </section>
  );
}

type When = { readonly end: Month; readonly month: Month };

export function Brings({ help, name, end, month }: When & { readonly help: RankedHelp; readonly name: string }) {
  const { t, formats } = useWords();
  return (
    <Part title={t("retentionLevers.detail.brings", { end: formats.month(end) })}>
      <Gains help={help} name={name} />
      <p className="levers-quiet">
        {help.isTried
          ? t("retentionLevers.detail.tried", { month: formats.month(month) })
          : t("retentionLevers.detail.leftOut")}
      </p>
    </Part>
  );
}

type IfAdoptedProps = When & { readonly catalogueId: CatalogueLever; readonly name: string };

/** What an entry of the catalogue would bring here: asked only for the one that somebody looks at. */
export function IfAdopted({ catalogueId, name, ...when }: IfAdoptedProps) {
  const { t, formats, language } = useWords();
  const { monthIndex } = useFocus();
  const answered = useAnswer("leverRanking", { monthIndex, adopting: { catalogueId, language } });
  const [help] = latest(answered) ?? [];
  if (answered.status === "failed")
    return (
      <Part title={t("retentionLevers.detail.brings", { end: formats.month(when.end) })}>
        {t("retentionLevers.failed")}
      </Part>
    );
  return help ? (
    <Brings help={help} name={name} {...when} />
  ) : (
    <Skeleton label={t("retentionLevers.working")} lines={4} />
  );
}

export function Effects({ lever, speech }: { readonly lever: Lever; readonly speech: Speech }) {
  const { t, formats } = useWords();
  return (
    <Part title={t("retentionLevers.detail.effects")}>
      {lever.effects.length === 0 ? (
        t("retentionLevers.detail.noEffects")
      ) : (
        <ul className="levers-effects">
          {lever.effects.map((effect) => {
            const said = sayEffect(effect, speech);
            return <li key={said}>{said}</li>;
          })}
        </ul>
      )}
      <p className="levers-quiet">
        {t(`retentionLevers.horizonWhy.${lever.horizon}`, { months: formats.duration(lever.rampMonths) })}
      </p>
    </Part>
  );
}

/** What other teams know about it. */
export function Practice({ entry }: { readonly entry: LeverEntry }) {
  const { t, formats, language } = useWords();
  return (
    <>
      <Part title={t("retentionLevers.detail.needs")}>{entry.needs[language]}</Part>
      <Part title={t("retentionLevers.detail.usualOwner")}>{entry.usualOwner[language]}</Part>
      {entry.touchModels.length > 0 && (
        <Part title={t("retentionLevers.detail.touch")}>
          {formats.list(entry.touchModels.map((touch) => touchModels[touch][language]))}
        </Part>
      )}
    </>
  );
}

/** The team's own words come first; how strong the catalogue's evidence is stands beside. */
export function Source({ lever, entry }: { readonly lever: Lever; readonly entry: LeverEntry | undefined }) {
  const { t, language } = useWords();
  return (
    <Part title={t("retentionLevers.detail.source")}>
      {lever.source ?? entry?.source[language] ?? t("retentionLevers.detail.noSource")}
      {entry && (
        <p className="levers-quiet">
          {t("retentionLevers.detail.gradeOf", { grade: t(`retentionLevers.detail.grade.${entry.grade}`) })}
        </p>
      )}
    </Part>
  );
}
