/** One person's path, and what would change it. */
import { memberTypes } from "../../../../shared/catalogue/member-types.ts";
import { mainType } from "../../../../shared/domain/mix.ts";
import { futures } from "../../../../shared/i18n/futures.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import { FreeingPanel } from "./FreeingPanel.tsx";
import { personFacts } from "./person.view.ts";
import { SeatWhy } from "./SeatWhy.tsx";
import { monthAt, seatRange } from "./timing.view.ts";
import type { Shown } from "./use-careers.ts";

type PersonPanelProps = { readonly shown: Shown; readonly personId: string | undefined };

export function PersonPanel({ shown, personId }: PersonPanelProps) {
  const { t, formats, typeName } = useWords();
  const { ahead, baseline, postOf, nameOf, monthIndex, telling } = shown;
  const post = personId === undefined ? undefined : postOf(personId);
  const career = ahead.people.find(({ id }) => id === post?.id);
  if (post === undefined || career === undefined)
    return <p className="career-quiet career-choose">{t("careerAhead.person.choose")}</p>;
  const level = baseline.levels.find(({ id }) => id === post.levelId)?.name ?? "";
  const type = mainType(post.mix);
  const facts = personFacts({ ...shown, career, post }, telling);
  const figure = t("careerAhead.person.seatIn", {
    horizon: formats.integer(ahead.months),
    futures: futures(t, career.rises.share),
  });
  const seat = {
    term: t("careerAhead.person.seat"),
    value: (
      <>
        <SeatWhy {...{ career, shown, figure }} />
        {career.rises.p50 !== undefined && (
          <span className="career-range">
            {t("careerAhead.person.half")} {seatRange(career.rises, telling)}
          </span>
        )}
      </>
    ),
  };
  return (
    <>
      <Panel
        title={nameOf(post.id)}
        note={
          <>
            {t("careerAhead.person.level", { level, month: formats.month(post.levelSince) })}{" "}
            <TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} label={typeName(type)} />
          </>
        }
      >
        {post.status === "gone" && (
          <p className="career-quiet">{t("careerAhead.person.notHere", { month: monthAt(telling, monthIndex) })}</p>
        )}
        <Facts facts={career.aim === "rises" ? [...facts.slice(0, 2), seat, ...facts.slice(2)] : facts} />
      </Panel>
      <FreeingPanel key={post.id} {...{ post, career, shown }} />
    </>
  );
}
