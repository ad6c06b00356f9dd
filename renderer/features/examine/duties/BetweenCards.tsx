/** One piece of work between teams, written down or only known to the catalogue. */
import { type HandOver, handOvers } from "../../../../shared/catalogue/hand-overs.ts";
import { ownersOf } from "../../../../shared/domain/owners.ts";
import type { WorkBetween } from "../../../../shared/domain/work-between.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { Button } from "../../../ui/Button.tsx";
import { Still } from "../../../ui/Still.tsx";
import { shownWords } from "./between.view.ts";
import { teamName } from "../../../explain/owner-name.ts";
import { ownerName } from "./duties.view.ts";
import type { Duties } from "./use-duties.ts";
import type { OpenedForm } from "./WorkForm.tsx";

function Fact({ term, isMissing = false, children }: { term: string; isMissing?: boolean; children: string }) {
  return (
    <div data-missing={isMissing || undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type WorkCardProps = {
  readonly work: WorkBetween;
  readonly duties: Duties;
  readonly onOpen: (form: OpenedForm) => void;
};

export function WorkCard({ work, duties: { speech, team }, onOpen }: WorkCardProps) {
  const { t, formats, language } = speech;
  const { areHidden } = useNames();
  const owners = ownersOf(work).map((owner) => ownerName(owner, speech));
  const [passes, losses] = [
    shownWords(work.passes, "passes", work, areHidden),
    shownWords(work.losses, "losses", work, areHidden),
  ];
  const isSomethingHidden = (work.passes ?? "") + (work.losses ?? "") !== (passes ?? "") + (losses ?? "");
  return (
    <article className="duties-work" data-gap={owners.length === 0 || work.targetOf.length === 0 || undefined}>
      <h3 className="duties-work-name">{work.name}</h3>
      <dl className="duties-facts">
        <Fact term={t("examineDuties.between.owner")} isMissing={owners.length === 0}>
          {owners.length === 0 ? t("examineDuties.card.nobody") : formats.list(owners)}
        </Fact>
        <Fact term={t("examineDuties.between.target")} isMissing={work.targetOf.length === 0}>
          {work.targetOf.length === 0
            ? t("examineDuties.between.noTarget")
            : formats.list(work.targetOf.map((name) => teamName(name, language)))}
        </Fact>
        {passes !== undefined && <Fact term={t("examineDuties.between.passes")}>{passes}</Fact>}
        {losses !== undefined && <Fact term={t("examineDuties.between.losses")}>{losses}</Fact>}
      </dl>
      {isSomethingHidden && <p className="duties-quiet">{t("examineDuties.between.hidden")}</p>}
      <Still when={team.isFrozen}>
        <Button
          size="small"
          tone="quiet"
          aria-label={t("examineDuties.between.editLabel", { name: work.name })}
          onPress={() => onOpen({ work, isNew: false })}
        >
          {t("examineDuties.between.edit")}
        </Button>
      </Still>
    </article>
  );
}

export function EntryCard({ catalogueId, duties }: { readonly catalogueId: HandOver; readonly duties: Duties }) {
  const { speech, team, deeds } = duties;
  const { t, language } = speech;
  const { name, passes, losses } = handOvers[catalogueId];
  return (
    <article className="duties-work" data-kind="entry">
      <h3 className="duties-work-name">{name[language]}</h3>
      <p className="duties-quiet">{t("examineDuties.between.notWritten")}</p>
      <dl className="duties-facts">
        <Fact term={t("examineDuties.between.passes")}>{passes[language]}</Fact>
        <Fact term={t("examineDuties.between.usualLosses")}>{losses[language]}</Fact>
      </dl>
      <Still when={team.isFrozen}>
        <Button
          size="small"
          aria-label={t("examineDuties.between.adoptLabel", { name: name[language] })}
          onPress={() => deeds.adopt(catalogueId)}
        >
          {t("examineDuties.between.adopt")}
        </Button>
      </Still>
    </article>
  );
}
