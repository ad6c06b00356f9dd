/** One thing that helps, in full: what it brings here, what people do, what it changes and how sure that is, what it takes. */
import type { ReactNode } from "react";
import type { Month } from "../../../../shared/base/month.ts";
import { attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { type CatalogueLever, isCatalogueLever, leverEntry } from "../../../../shared/catalogue/levers.ts";
import { adoptedLever } from "../../../../shared/domain/adopted-lever.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import type { Speech } from "../../../../shared/i18n/difference/speech.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Brings, Effects, IfAdopted, Part, Practice, Source } from "./DetailParts.tsx";
import { sayTakes } from "./figures.view.ts";
import type { Item } from "./items.view.ts";
import { doubtOf } from "./standing-words.ts";

type HelpDetailProps = {
  readonly item: Item;
  readonly baseline: Baseline;
  readonly speech: Speech;
  readonly month: Month;
  readonly end: Month;
  /** What can be done with it. */
  readonly children: ReactNode;
};

const catalogueIdOf = (item: Item): CatalogueLever | undefined => {
  const id = item.kind === "entry" ? item.catalogueId : item.kind === "lever" ? item.lever.catalogueId : undefined;
  return isCatalogueLever(id) ? id : undefined;
};

export function HelpDetail({ item, baseline, speech, month, end, children }: HelpDetailProps) {
  const words = useWords();
  const { t, language } = words;
  const doubt = doubtOf(item, words);
  const catalogueId = catalogueIdOf(item);
  const entry = catalogueId && leverEntry(catalogueId);
  const lever: Lever | undefined =
    item.kind === "entry"
      ? adoptedLever(item.catalogueId, item.id, baseline, language)
      : item.kind === "lever"
        ? item.lever
        : undefined;
  const when = { month, end };
  return (
    <Panel title={item.name}>
      <div className="levers-detail">
        {doubt && <Banner tone="warning">{doubt.why}</Banner>}
        {children}
        {item.kind === "entry" ? (
          <IfAdopted key={item.id} catalogueId={item.catalogueId} name={item.name} {...when} />
        ) : (
          item.ranked && <Brings help={item.ranked} name={item.name} {...when} />
        )}
        {entry && <Part title={t("retentionLevers.detail.does")}>{entry.does[language]}</Part>}
        {item.kind === "change" && (
          <Part title={t("retentionLevers.detail.does")}>{attritionCauses[item.offered.cause].helps[language]}</Part>
        )}
        {lever && (
          <>
            <Effects lever={lever} speech={speech} />
            <Part title={t("retentionLevers.detail.takes")}>
              {sayTakes(lever.costPerMonthJpy, lever.costHours, words)}
            </Part>
          </>
        )}
        {entry && <Practice entry={entry} />}
        {lever && <Source lever={lever} entry={entry} />}
        {item.kind === "lever" && item.lever.note !== undefined && (
          <Part title={t("retentionLevers.detail.note")}>{item.lever.note}</Part>
        )}
      </div>
    </Panel>
  );
}
