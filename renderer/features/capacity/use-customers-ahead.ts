import { useState } from "react";
import type { CustomersAhead } from "../../../shared/analysis/demand/customers-ahead.ts";
import { type Answered, useAnswer } from "../../analyst/use-answer.ts";

export type AskedCustomers = { readonly answered: Answered<CustomersAhead>; readonly retry: () => void };

/** Customers by stage and segments' own coverage; asked again on request where it failed. */
export function useCustomersAhead(): AskedCustomers {
  const [attempt, setAttempt] = useState(0);
  const answered = useAnswer("customersAhead", { attempt });
  return { answered, retry: () => setAttempt(attempt + 1) };
}
