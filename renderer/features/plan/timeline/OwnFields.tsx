/** The fields that each type of change has of its own. */
import type { Change, ChangeOf } from "../../../../shared/domain/change.ts";
import { CompanyFields, EffortFields, GrowthFields } from "./BusinessFields.tsx";
import { type AnyFields, CountField, LevelField, LeverField, PartTimeField, WhoField } from "./CommonFields.tsx";
import { MixFields } from "./MixFields.tsx";
import { HireFields, MoveFields } from "./PeopleFields.tsx";
import type { Fields } from "./use-fields.ts";

/** Which type it is decides which fields may be set, which the compiler cannot follow through one `set`. */
const fieldsOf = <Type extends Change["type"]>(fields: AnyFields, change: ChangeOf<Type>): Fields<Type> => ({
  ...(fields as unknown as Fields<Type>),
  change,
});

export function OwnFields(props: AnyFields) {
  const { change } = props;
  switch (change.type) {
    case "hire":
      return <HireFields {...fieldsOf(props, change)} />;
    case "leave":
      return <WhoField {...props} />;
    case "promote":
      return (
        <>
          <WhoField {...props} />
          <LevelField {...props} levelId={change.levelId} />
        </>
      );
    case "move":
      return <MoveFields {...fieldsOf(props, change)} />;
    case "changeMix":
      return <MixFields {...fieldsOf(props, change)} />;
    case "changeHours":
      return (
        <>
          <WhoField {...props} />
          <PartTimeField {...props} fteShare={change.fteShare} />
        </>
      );
    case "openSeats":
      return (
        <>
          <LevelField {...props} levelId={change.levelId} />
          <CountField {...props} names="seats" count={change.count} least={-20} most={20} />
        </>
      );
    case "openProductSeats":
      return <CountField {...props} names="productSeats" count={change.count} least={0} most={1_000} />;
    case "startLever":
    case "stopLever":
      return <LeverField {...props} leverId={change.leverId} />;
    case "changeGrowth":
      return <GrowthFields {...fieldsOf(props, change)} />;
    case "changeEffort":
      return <EffortFields {...fieldsOf(props, change)} />;
    case "changeCompany":
      return <CompanyFields {...fieldsOf(props, change)} />;
  }
}
