/** What kind of person a member is, as three weights that always add up to one. */
import { memo, useRef, useState } from "react";
import { memberTypeIds } from "../../../shared/catalogue/member-types.ts";
import { changeMix } from "../../../shared/domain/edits/baseline.ts";
import type { Member } from "../../../shared/domain/member.ts";
import { type Mix, withShare } from "../../../shared/domain/mix.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { MixRing } from "../../ui/MixRing.tsx";
import { Select } from "../../ui/Select.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { useEdit } from "../../workspace/use-workspace.ts";

const percent: Intl.NumberFormatOptions = { style: "percent" };

export const MixEditor = memo(function MixEditor({ members }: { readonly members: readonly Member[] }) {
  const { t, typeName } = useWords();
  const { nameOf } = useNames();
  const edit = useEdit();
  const [chosen, setChosen] = useState<string>();
  /** The mix a drag began with: proportions of the other two survive a visit to 100 %. */
  const before = useRef<{ readonly gesture: string; readonly mix: Mix }>(undefined);
  const member = members.find(({ id }) => id === chosen) ?? members[0];
  if (!member) return undefined;
  const startOf = (gesture: string): Mix => {
    if (before.current?.gesture !== gesture) before.current = { gesture, mix: member.mix };
    return before.current.mix;
  };
  return (
    <div className="overview-mix">
      <div className="overview-mix-head">
        <MixRing
          parts={memberTypeIds.map((type) => ({ id: type, share: member.mix[type], colour: `var(--type-${type})` }))}
          size={28}
        />
        <Select
          label={t("overview.controls.member")}
          hideLabel
          value={member.id}
          options={members.map(({ id }) => ({ id, label: nameOf(id) }))}
          onChange={setChosen}
        />
      </div>
      {memberTypeIds.map((type) => (
        <Slider
          key={`${member.id} ${type}`}
          label={typeName(type)}
          value={member.mix[type]}
          minValue={0}
          maxValue={1}
          step={0.01}
          colour={`var(--type-${type})`}
          formatOptions={percent}
          onChange={(share, gesture) =>
            edit({ key: "changeMix" }, changeMix(member.id, withShare(startOf(gesture), type, share)), gesture)
          }
        />
      ))}
    </div>
  );
});
