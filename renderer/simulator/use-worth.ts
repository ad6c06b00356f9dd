/** What changes of the plan on screen are worth, each against the plan as it is: worked out once the hand rests. */
import { use, useEffect, useState } from "react";
import type { Option, OptionValue } from "../../shared/analysis/decisions/value-options.ts";
import { asShown } from "../../shared/domain/facts-of.ts";
import { activeScenario } from "../../shared/domain/workspace.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { AsideContext } from "./aside.ts";

export type Worth = {
  readonly status: "waiting" | "ready" | "failed";
  /** In the order of the options. While waiting, those of the options before, if they have the same ids. */
  readonly values: readonly OptionValue[] | undefined;
};

type Answer = {
  readonly to: readonly unknown[];
  readonly values: readonly OptionValue[] | "failed";
};

/** Two threads are busy with the picture while a hand moves. */
const quietMs = 600;

const nothing: Worth = { status: "waiting", values: undefined };

/** Pass the same array for the same options: another one asks again. None asks for nothing. */
export function useWorth(options: readonly Option[]): Worth {
  const runner = use(AsideContext);
  const baseline = useWorkspace(({ workspace }) => asShown(workspace).baseline);
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (runner === undefined || options.length === 0) return undefined;
    let isWanted = true;
    let drop: (() => void) | undefined;
    const show = (values: Answer["values"] | undefined) =>
      isWanted && values && setAnswer({ to: [baseline, scenario, options], values });
    const timer = setTimeout(() => {
      const job = runner.valueOptions({ baseline, scenario }, options);
      drop = () => job.drop();
      job.result.then(show, () => show("failed"));
    }, quietMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      drop?.();
    };
  }, [runner, baseline, scenario, options]);
  if (answer === undefined) return nothing;
  const isOfThis = [baseline, scenario, options].every((part, index) => part === answer.to[index]);
  if (answer.values === "failed") return isOfThis ? { status: "failed", values: undefined } : nothing;
  if (isOfThis) return { status: "ready", values: answer.values };
  const areAlike =
    answer.values.length === options.length &&
    answer.values.every(({ optionId }, index) => options[index]?.id === optionId);
  return areAlike ? { ...nothing, values: answer.values } : nothing;
}
