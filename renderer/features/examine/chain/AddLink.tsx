/** A link that the team believes in, beside those of the catalogue. */
import { useState } from "react";
import { chainLinks } from "../../../../shared/analysis/metric-chain/links.ts";
import { metricIds } from "../../../../shared/catalogue/metrics.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { MetricWords } from "../metrics/metric-words.ts";

type AddLinkProps = {
  readonly baseline: Baseline;
  readonly named: MetricWords;
  readonly onAdd: (link: { readonly from: string; readonly to: string }) => void;
  readonly onClose: () => void;
};

export function AddLink({ baseline, named, onAdd, onClose }: AddLinkProps) {
  const { t } = useWords();
  const [from, chooseFrom] = useState<string>();
  const [to, chooseTo] = useState<string>();
  const ids = [...new Set([...metricIds, ...baseline.metrics.map(({ metricId }) => metricId)])];
  const options = ids.map((id) => ({ id, label: named.name(id) }));
  const isStanding = chainLinks(baseline).some((link) => link.from === from && link.to === to);
  const problem =
    from === undefined || to === undefined || from === to
      ? t("examineChain.add.same")
      : isStanding
        ? t("examineChain.add.standing")
        : undefined;
  return (
    <Dialog
      title={t("examineChain.add.title")}
      place="small"
      closeLabel={t("examineChain.add.close")}
      onClose={onClose}
      footer={
        <>
          <Button tone="quiet" onPress={onClose}>
            {t("examineChain.add.cancel")}
          </Button>
          <Button
            tone="primary"
            disabledReason={problem}
            onPress={() => {
              if (from === undefined || to === undefined) return;
              onAdd({ from, to });
              onClose();
            }}
          >
            {t("examineChain.add.keep")}
          </Button>
        </>
      }
    >
      <div className="chain-form">
        <Select
          label={t("examineChain.add.from")}
          placeholder={t("examineChain.add.choose")}
          options={options}
          value={from}
          onChange={chooseFrom}
        />
        <Select
          label={t("examineChain.add.to")}
          placeholder={t("examineChain.add.choose")}
          options={options}
          value={to}
          onChange={chooseTo}
        />
        <p className="chain-quiet">{t("examineChain.add.note")}</p>
      </div>
    </Dialog>
  );
}
