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
type Asking<OnePlan> = { readonly plan?: OnePlan; readonly plans?: readonly OnePlan[] };
type Answering<OneProjection> = { readonly projection?: OneProjection };

function withPlans<From, To>(message: object, turn: (plan: From) => To): object {
  const { plan, plans } = message as Asking<From>;
  return { ...message, ...(plan && { plan: turn(plan) }), ...(plans && { plans: plans.map(turn) }) };
}

function withProjection<From, To>(message: object, turn: (projection: From) => To): object {
  const { projection } = message as Answering<From>;
  return projection ? { ...message, projection: turn(projection) } : message;
}

const pack = (projection: Projection): LightProjection => ({ ...projection, members: packMembers(projection.members) });
const unpack = (light: LightProjection): Projection => ({ ...light, members: unpackMembers(light.members) });

/** The window's end. */
export function lightPort<Out extends object, In extends object>(port: Port<object, object>): Port<Out, In> {
  const [ofBaseline, ofScenario] = [createChangesOf(), createChangesOf()];
  const thin = ({ baseline, scenario }: Plan): LightPlan => ({
    baseline: ofBaseline(baseline),
    scenario: ofScenario(scenario),
  });
  return {
    post: (message, give) => port.post(withPlans(message, thin), give),
    listen: (listener) => port.listen((message) => listener(withProjection(message, unpack) as In)),
  };
}

/** The thread's end; listened to once, so that it hears every change in order. */
export function lightPortInside<Out extends object, In extends object>(port: Port<object, object>): Port<Out, In> {
  const [baselineBy, scenarioBy] = [createChangedBy<Baseline>(), createChangedBy<Scenario>()];
  const whole = ({ baseline, scenario }: LightPlan): Plan => ({
    baseline: baselineBy(baseline),
    scenario: scenarioBy(scenario),
  });
  return {
    post: (message, give) => port.post(withProjection(message, pack), give),
    listen: (listener) => port.listen((message) => listener(withPlans(message, whole) as In)),
  };
}
