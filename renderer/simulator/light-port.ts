/** A port between the window and a thread over which of plans only what changed travels. Above it both ends speak of whole plans. */
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import type { Port } from "../../shared/simulation/protocol.ts";
import { type Changes, createChangedBy, createChangesOf } from "./changes-only.ts";
import type { Plan } from "./projector-protocol.ts";

type LightPlan = { readonly baseline: Changes; readonly scenario: Changes };

/** As much of the messages as this needs to know. */
type Carrying = { readonly plan?: unknown; readonly plans?: readonly unknown[] };

function withPlans(message: object, turn: (plan: unknown) => object): object {
  const { plan, plans }: Carrying = message;
  return {
    ...message,
    ...(plan !== undefined && { plan: turn(plan) }),
    ...(plans !== undefined && { plans: plans.map(turn) }),
  };
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
    listen: (listener) => port.listen((message) => listener(message as In)),
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
    post: (message, give) => port.post(message, give),
    listen: (listener) => port.listen((message) => listener(withPlans(message, whole) as In)),
  };
}
