/** One person: the conversations so far, and what presses now, always over all causes. */
import { ChevronLeft } from "lucide-react";
import {
  type AttritionCause,
  attritionCauseIds,
  attritionCauses,
} from "../../../../shared/catalogue/attrition-causes.ts";
import { CauseGlyph } from "../../../charts/CauseGlyph.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { CauseMarks } from "./CauseMarks.tsx";
import type { CauseRow } from "./causes.view.ts";
import { cellSentence, marksOf } from "./cell.view.ts";
import { ChanceLine } from "./ChanceLine.tsx";
import { historyOf, type Told } from "./history.view.ts";
import type { Shown } from "./use-causes.ts";

type PersonPanelProps = {
  readonly shown: Shown;
  readonly row: CauseRow;
  readonly close: () => void;
  readonly openCause: (cause: AttritionCause) => void;
};

export function PersonPanel({ shown: { team }, row, close, openCause }: PersonPanelProps) {
  const words = useWords();
  const { t } = words;
  const { goTo } = useFocus();
  const { post, name, called } = row;
  const told = historyOf(team.baseline.checkIns, post.id, words);
  return (
    <Panel title={name}>
      <div className="cause-cell">
        <div className="cause-ways">
          <Button tone="quiet" size="small" icon={<ChevronLeft size={14} aria-hidden />} onPress={close}>
            {t("retentionCauses.panel.close")}
          </Button>
        </div>
        <section className="cause-part">
          <h3 className="cause-part-title">{t("retentionCauses.person.causes")}</h3>
          <p className="causes-quiet">{t("retentionCauses.person.causesNote")}</p>
          <CausesOf row={row} openCause={openCause} />
        </section>
        {post.kind === "member" && (
          <section className="cause-part">
            <h3 className="cause-part-title">{t("retentionCauses.person.conversations")}</h3>
            {told.length === 0 ? (
              <p>{t("retentionCauses.person.none", { name: called })}</p>
            ) : (
              <ol className="cause-history">
                {told.map((one) => (
                  <Conversation key={one.id} told={one} />
                ))}
              </ol>
            )}
            <div className="cause-ways">
              <Button size="small" onPress={() => goTo({ screen: "retention", view: "checkIn", personId: post.id })}>
                {t("retentionCauses.person.open")}
              </Button>
              <Button
                tone="quiet"
                size="small"
                onPress={() => goTo({ screen: "retention", view: "departure", personId: post.id })}
              >
                {t("retentionCauses.person.departure", { name: called })}
              </Button>
            </div>
          </section>
        )}
        {post.kind === "member" && <ChanceLine row={row} scenario={team.scenario} />}
      </div>
    </Panel>
  );
}

type CausesOfProps = Pick<PersonPanelProps, "row" | "openCause">;

/** All of them, in the order of the map: a person is never one cause. */
function CausesOf({ row: { called, person }, openCause }: CausesOfProps) {
  const words = useWords();
  return (
    <ul className="causes-list">
      {attritionCauseIds.map((cause) => {
        const { pattern, inPlainWords } = attritionCauses[cause];
        const pressure = person.causes[cause];
        return (
          <li key={cause} className="causes-item">
            <CauseGlyph pattern={pattern} />
            <button
              type="button"
              className="causes-link"
              aria-label={cellSentence(called, cause, pressure, words)}
              onClick={() => openCause(cause)}
            >
              {inPlainWords[words.language]}
            </button>
            <CauseMarks marks={marksOf(pressure)} />
          </li>
        );
      })}
    </ul>
  );
}

function Conversation({ told: { held, answers } }: { readonly told: Told }) {
  const { t, formats } = useWords();
  return (
    <li className="cause-told">
      <span className="cause-told-month">{formats.month(held)}</span>
      {answers.length === 0 ? (
        <span>{t("retentionCauses.person.quiet")}</span>
      ) : (
        <ul className="cause-told-answers">
          {answers.map(({ cause, words }) => (
            <li key={cause}>{words}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
