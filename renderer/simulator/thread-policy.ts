/** The page's policy forbids code made from text, in its threads as well. Imported first: a schema decides how it parses when it is declared. */
import { z } from "zod";

z.config({ jitless: true });
