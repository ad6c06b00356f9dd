import type { CompiledPlan } from "./compiled-plan.ts";
import type { Rows } from "./rows.ts";
import type { State } from "./state.ts";
export type Place = { readonly rows: Rows; readonly place: number; readonly trials: number };
export function simulateTrial(_plan: CompiledPlan, _state: State, _trial: number, _place: Place): void {}
