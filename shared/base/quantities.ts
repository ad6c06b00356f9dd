/** The few kinds of number in the product. Each has one representation, and its name or schema says which. */
import { z } from "zod";

/** A part of a whole, 0 to 1; never a percentage. Fields end in `Share`, or are probabilities. */
export const share = z.number().min(0).max(1);

/** Money in whole Japanese yen. Fields end in `Jpy`; yearly unless the name says per month. */
export const yen = z.int().min(0).max(1e15);

/** Hours per month unless the name says otherwise. Fields end in `Hours`. */
export const hours = z.number().min(0).max(1e6);

/** A multiplier; 1 changes nothing. Fields end in `Ratio`. */
export const ratio = z.number().min(0).max(100);

/** Months as a duration (not a calendar month); may be fractional. Fields end in `Months`. */
export const durationMonths = z.number().min(0).max(600);

/** How many of something. */
export const count = z.int().min(0).max(1_000_000);

/** The identity of a stored thing. Stable for its lifetime and never shown to people. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "an id of letters, digits, - and _");

/** Words a person typed. Trimmed, one line unless it is a note. */
export const label = z.string().trim().min(1).max(120);
export const note = z.string().max(10_000);
