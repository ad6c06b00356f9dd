import type { CompiledPlan } from "./compiled-plan.ts";
export type State = { readonly plan: CompiledPlan };
export const startState = (plan: CompiledPlan): State => ({ plan });
