/**
 * A port between the window and a thread over which little travels: of plans only what changed, of projections numbers in a row.
 * Above it both ends speak of whole plans and whole projections.
 */
import type { Projection } from "../../shared/analysis/projection.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import type { Port } from "../../shared/simulation/protocol.ts";
import { type Changes, createChangedBy, createChangesOf } from "./changes-only.ts";
import { type PackedMembers, packMembers, unpackMembers } from "./packed-members.ts";
import type { Plan } from "./projector-protocol.ts";

type LightPlan = { readonly baseline: Changes; readonly scenario: Changes };
type LightProjection = Omit<Projection, "members"> & { readonly members: PackedMembers };

/** As much of the messages as this needs to know. */
type Carrying = { readonly plan?: unknown; readonly plans?: readonly unknown[]; readonly projection?: unknown };

function withPlans(message: object, turn: (plan: unknown) => object): object {
  const { plan, plans }: Carrying = message;
  return {
    ...message,
    ...(plan !== undefined && { plan: turn(plan) }),
    ...(plans !== undefined && { plans: plans.map(turn) }),
  };
}

function withProjection(message: object, turn: (projection: unknown) => object): object {
  const { projection }: Carrying = message;
  return projection === undefined ? message : { ...message, projection: turn(projection) };
}

function pack(projection: unknown): LightProjection {
  const { members, ...rest } = projection as Projection;
  return { ...rest, members: packMembers(members) };
}

function unpack(light: unknown): Projection {
  const { members, ...rest } = light as LightProjection;
  return { ...rest, members: unpackMembers(members) };
}

/** The window's end. */
export function lightPort<Out extends object, In extends object>(port: Port<object, object>): Port<Out, In> {
  const [ofBaseline, ofScenario] = [createChangesOf(), createChangesOf()];
  function thin(plan: unknown): LightPlan {
    const { baseline, scenario } = plan as Plan;
    return { baseline: ofBaseline(baseline), scenario: ofScenario(scenario) };
  }
  return {
    post: (message, give) => port.post(withPlans(message, thin), give),
    listen: (listener) => port.listen((message) => listener(withProjection(message, unpack) as In)),
  };
}

/** The thread's end; listened to once, so that it hears every change in order. */
export function lightPortInside<Out extends object, In extends object>(port: Port<object, object>): Port<Out, In> {
  const [baselineBy, scenarioBy] = [createChangedBy(), createChangedBy()];
  function whole(light: unknown): Plan {
    const { baseline, scenario } = light as LightPlan;
    return { baseline: baselineBy(baseline) as Baseline, scenario: scenarioBy(scenario) as Scenario };
  }
  return {
    post: (message, give) => port.post(withProjection(message, pack), give),
    listen: (listener) => port.listen((message) => listener(withPlans(message, whole) as In)),
  };
}
