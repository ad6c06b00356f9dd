/** What was done to move a metric, and which metrics the team believes to hang together. */
import type { Action } from "../action.ts";
import type { MetricLink } from "../metric-link.ts";
import { copyOf, type Recipe } from "./recipe.ts";

export const addAction =
  (action: Action): Recipe =>
  ({ baseline }) => {
    (baseline.actions ??= []).push(copyOf(action));
  };

/** The action as handed in takes the place of the one of that id. */
export const keepAction =
  (action: Action): Recipe =>
  ({ baseline }) => {
    const place = baseline.actions?.findIndex(({ id }) => id === action.id) ?? -1;
    if (baseline.actions && place !== -1) baseline.actions[place] = copyOf(action);
  };

export const removeAction =
  (actionId: string): Recipe =>
  ({ baseline }) => {
    const left = baseline.actions?.filter(({ id }) => id !== actionId) ?? [];
    if (left.length > 0) baseline.actions = left;
    else delete baseline.actions;
  };

/** Nothing happens where the link is there already. */
export const addMetricLink =
  (link: MetricLink): Recipe =>
  ({ baseline }) => {
    const links = (baseline.metricLinks ??= []);
    if (links.every(({ from, to }) => from !== link.from || to !== link.to)) links.push(copyOf(link));
  };

export const removeMetricLink =
  (linkId: string): Recipe =>
  ({ baseline }) => {
    const left = baseline.metricLinks?.filter(({ id }) => id !== linkId) ?? [];
    if (left.length > 0) baseline.metricLinks = left;
    else delete baseline.metricLinks;
  };
