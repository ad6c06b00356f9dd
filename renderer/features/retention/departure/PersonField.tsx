/** One person by name: letters narrow the list, arrows walk it. */
import { useState } from "react";
import { ChevronDown, X } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { offeredPeople, type Someone } from "./people.view.ts";
import "../../../ui/Field.css";
import "../../../ui/Menu.css";

type PersonFieldProps = {
  readonly label: string;
  readonly team: Team;
  readonly chosen: string | undefined;
  /** Chosen in the other field. */
  readonly besides: string | undefined;
  readonly onChoose: (memberId: string) => void;
  readonly onClear?: () => void;
};

export function PersonField({ label, team, chosen, besides, onChoose, onClear }: PersonFieldProps) {
  const { t } = useWords();
  const { areHidden } = useNames();
  const post = team.posts.find(({ id }) => id === chosen);
  const name = post === undefined ? "" : team.nameOf(post);
  /** Undefined while nobody types: then the field says who is chosen. */
  const [letters, setLetters] = useState<string>();
  const { levels } = team.baseline;
  const found = offeredPeople(letters === name ? "" : (letters ?? ""), {
    posts: team.posts,
    levels,
    nameOf: team.nameOf,
    areNamesHidden: areHidden,
    besides,
    month: team.month,
    start: team.scenario.start,
  });
  return (
    <div className="departure-field">
      <ComboBox
        className="field departure-person"
        menuTrigger="focus"
        allowsEmptyCollection
        items={found}
        inputValue={letters ?? name}
        onInputChange={(next) => setLetters(next === name ? undefined : next)}
        // null is React Aria's word for nothing chosen.
        value={chosen ?? null}
        onChange={(key) => {
          setLetters(undefined);
          const someone = found.find(({ id }) => id === key);
          if (someone) onChoose(someone.id);
        }}
        onBlur={() => setLetters(undefined)}
      >
        <Label className="field-label">{label}</Label>
        <Group className="field-box">
          <Input className="field-input" placeholder={t("retentionDeparture.who.hint")} />
          <Button className="departure-open">
            <ChevronDown size={14} aria-hidden />
          </Button>
        </Group>
        <Popover className="menu-popover departure-people">
          <ListBox<Someone>
            className="menu"
            renderEmptyState={() => <p className="menu-note">{t("retentionDeparture.who.none")}</p>}
          >
            {(someone) => (
              <ListBoxItem className="menu-item" id={someone.id} textValue={someone.name}>
                <span className="menu-words">
                  <span>{someone.name}</span>
                  <span className="menu-note">{someone.note}</span>
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {/* Outside: every button within the field opens its list. */}
      {onClear && chosen !== undefined && (
        <IconButton
          size="small"
          label={t("retentionDeparture.who.clear")}
          icon={<X size={14} aria-hidden />}
          onPress={onClear}
        />
      )}
    </div>
  );
}
