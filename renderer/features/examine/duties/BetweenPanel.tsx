/** THE MODEL as a chain of hand-overs: what goes from whom to whom, what gets lost, whose target and whose duty it is. */
import { Plus } from "lucide-react";
import { activities } from "../../../../shared/catalogue/activities.ts";
import { ownersOf } from "../../../../shared/domain/owners.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Still } from "../../../ui/Still.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { lackingInChain, type Link, linksOf } from "./between.view.ts";
import { EntryCard, WorkCard } from "./BetweenCards.tsx";
import { teamName } from "../../../explain/owner-name.ts";
import { ownerName } from "./duties.view.ts";
import { type Duties, hoursOf } from "./use-duties.ts";
import type { OpenedForm } from "./WorkForm.tsx";
import "./between.css";

/** The standard activity that carries knowledge from stage to stage. */
const hubId = "hub";

type BetweenPanelProps = { readonly duties: Duties; readonly onOpen: (form: OpenedForm) => void };

export function BetweenPanel({ duties, onOpen }: BetweenPanelProps) {
  const { speech, team, deeds } = duties;
  const { t } = speech;
  const { chain, others } = linksOf(team.baseline.workBetween ?? []);
  const lacking = lackingInChain(chain);
  const addOwn = () => {
    const work = { id: newId("between"), name: "", from: "customerSuccess", to: "product", targetOf: [] };
    onOpen({ work, isNew: true });
  };
  return (
    <Panel
      title={t("examineDuties.between.title")}
      note={t("examineDuties.between.note")}
      actions={
        <Still when={team.isFrozen}>
          <div className="duties-deeds">
            {lacking.length > 1 && (
              <Button size="small" tone="quiet" onPress={() => deeds.adopt(...lacking)}>
                {t("examineDuties.between.adoptAll")}
              </Button>
            )}
            <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={addOwn}>
              {t("examineDuties.between.add")}
            </Button>
          </div>
        </Still>
      }
    >
      <p className="duties-hub">
        <HubLine duties={duties} />
      </p>
      <Links {...{ links: chain, duties, onOpen }} isChain />
      <h3 className="duties-subtitle">{t("examineDuties.between.otherLinks")}</h3>
      <Links {...{ links: others, duties, onOpen }} />
    </Panel>
  );
}

type LinksProps = BetweenPanelProps & { readonly links: readonly Link[]; readonly isChain?: boolean };

function Links({ links, duties, onOpen, isChain = false }: LinksProps) {
  const { t, language } = duties.speech;
  return (
    <ol className="duties-links" data-chain={isChain || undefined}>
      {links.map(({ from, to, items }) => (
        <li key={`${from} ${to}`} className="duties-link">
          <p className="duties-link-name">
            {t("examineDuties.between.link", { from: teamName(from, language), to: teamName(to, language) })}
          </p>
          {items.map((item) =>
            item.kind === "work" ? (
              <WorkCard key={item.work.id} work={item.work} {...{ duties, onOpen }} />
            ) : (
              <EntryCard key={item.catalogueId} catalogueId={item.catalogueId} duties={duties} />
            ),
          )}
        </li>
      ))}
    </ol>
  );
}

function HubLine({ duties: { speech, team, projection } }: { readonly duties: Duties }) {
  const { t, formats, language } = speech;
  const hub = team.baseline.activities.find(({ id }) => id === hubId);
  if (!hub) return t("examineDuties.between.hub.none", { name: activities.hub.name[language] });
  const owners = ownersOf(hub).map((owner) => ownerName(owner, speech));
  const owner = owners.length === 0 ? t("examineDuties.between.hub.nobody") : formats.list(owners);
  const asked = hoursOf(hubId, team, projection);
  if (!asked) return t("examineDuties.between.hub.lineBare", { owner });
  return t("examineDuties.between.hub.line", {
    owner,
    month: formats.month(team.month),
    hours: formats.hours(asked.hours),
    coverage: formats.percent(Math.min(1, asked.coverageShare)),
  });
}
