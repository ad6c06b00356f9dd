/** The proposal for even books: who gives which accounts to whom, at several paces, with what is proven about each. */
import type { Highs } from "highs";
import { coefficientsOf } from "../../catalogue/coefficients.ts";
import type { Plan } from "../decisions/score-plans.ts";
import { type Book, type BookedAccount, booksAt } from "./books.ts";
import { type Care, type EvenProblem, type Item } from "./even-program.ts";
import { type EvenLevel, evenBooks, type Pace } from "./even-books.ts";
import { flowsToMoves, type MoveReason } from "./moves.ts";

export type AskedToEven = {
  readonly monthIndex: number;
  /** Most of a book that may be difficult; undefined for no limit. */
  readonly mostDifficultShare?: number | undefined;
  /** Accounts that renew within three months stay with their person until then. */
  readonly keepsRenewing: boolean;
  /** People without accounts who are to have some. */
  readonly joiningIds: readonly string[];
  /** How often the same was asked before and failed. */
  readonly attempt?: number;
};

export type AccountMove = {
  readonly accountId: string;
  /** Undefined: nobody looked after it. */
  readonly fromId: string | undefined;
  readonly toId: string;
  readonly hours: number;
  readonly handOverHours: number;
  readonly reason: MoveReason;
};

export type Proposal = {
  readonly pace: Pace;
  readonly limitShare: number;
  readonly moves: readonly AccountMove[];
  /** Of moves that could have been left out; accounts whose person goes must be handed over anyway. */
  readonly handOverHours: number;
  readonly leastHandOverHours: number;
  readonly isProven: boolean;
};

export type EvenAnswer = { readonly asked: AskedToEven } & (
  | { readonly status: "nobody" | "impossible" | "tooHard" }
  | {
      readonly status: "ready";
      readonly proposals: readonly Proposal[];
      readonly leastShare: number;
      readonly isProven: boolean;
      /** Those among whom accounts are shared out. */
      readonly holderIds: readonly string[];
      /** Accounts that must find somebody, and nobody who takes part works for their segment. */
      readonly strandedIds: readonly string[];
    }
);

/** A book takes part where its person has hours, stays, and is not locked; without accounts only if asked for. */
const takesPart = ({ hours, post, isLocked, isLeaving, accounts }: Book, joiningIds: readonly string[]): boolean =>
  post.status === "here" &&
  hours.effectiveHours > 0 &&
  !isLocked &&
  !isLeaving &&
  (accounts.length > 0 || joiningIds.includes(post.id));

/** Hundredths: so that accounts that stand alike count as alike. */
const inHundredths = (hours: number) => Math.round(hours * 100) / 100;

function evenProblemOf({ baseline, scenario }: Plan, asked: AskedToEven) {
  const { books, unowned } = booksAt(baseline, scenario, asked.monthIndex);
  const c = coefficientsOf(scenario);
  const taking = books.filter((book) => takesPart(book, asked.joiningIds));
  const itemOf = ({ account, meanHours, renewsSoon }: BookedAccount, book: Book | undefined): Item => {
    const hours = inHundredths(meanHours);
    const isPlaced = book !== undefined && !book.isLeaving && book.post.status === "here";
    return {
      ...{ id: account.id, segmentId: account.segmentId, hours, difficult: account.difficult },
      holderId: isPlaced ? book.post.id : undefined,
      handOverHours: hours * c.handOverEffort * Math.round(c.handOverMonths),
      isFixed: account.lockedToOwner === true || (asked.keepsRenewing && renewsSoon && isPlaced),
    };
  };
  const problem: EvenProblem = {
    holders: taking.map(({ post, hours }) => ({
      id: post.id,
      hours: hours.effectiveHours,
      segmentIds: post.segmentIds,
    })),
    items: [
      ...books.filter(({ isLocked }) => !isLocked).flatMap((book) => book.accounts.map((one) => itemOf(one, book))),
      ...unowned.accounts.map((one) => itemOf(one, undefined)),
    ],
    mostDifficultShare: asked.mostDifficultShare,
  };
  const accounts = new Map(
    [...books.flatMap((book) => book.accounts), ...unowned.accounts].map((one) => [one.account.id, one]),
  );
  return { problem: withHoldersOnly(problem), accounts, books };
}

/** Books of people who cannot take part and do not go, such as those without hours, stay as they are. */
function withHoldersOnly({ holders, items, ...rest }: EvenProblem): EvenProblem {
  const ids = new Set(holders.map(({ id }) => id));
  return { ...rest, holders, items: items.filter(({ holderId }) => holderId === undefined || ids.has(holderId)) };
}

export function proposeEvenBooks(plan: Plan, asked: AskedToEven, highs: Highs, care?: Care): EvenAnswer {
  const { problem, accounts } = evenProblemOf(plan, asked);
  const { holders, items } = problem;
  if (holders.length === 0) return { asked, status: "nobody" };
  const found = evenBooks(highs, problem, care);
  if (found.status !== "ready") return { asked, status: found.status };
  const loads = new Map(
    holders.map(({ id, hours }) => [
      id,
      items.reduce((sum, item) => (item.holderId === id ? sum + item.hours : sum), 0) / hours,
    ]),
  );
  /** Soon to renew weighs most, then what is paid. */
  const mind = (id: string) => {
    const { account, renewsSoon } = accounts.get(id)!;
    return account.arrJpy + (renewsSoon ? 1e15 : 0);
  };
  const reasonOf = ({ id, holderId }: Item, limitShare: number): MoveReason => {
    if (holderId === undefined) return accounts.get(id)!.account.ownerId === undefined ? "unowned" : "leaving";
    return loads.get(holderId)! > limitShare ? "relief" : "exchange";
  };
  const proposalOf = ({ pace, limitShare, flows }: EvenLevel): Proposal => ({
    ...{ pace, limitShare, isProven: flows.isProven },
    handOverHours: flows.handOverHours,
    leastHandOverHours: flows.leastHandOverHours,
    moves: flowsToMoves(problem, found.classes, flows, mind).map(({ item, toId }) => ({
      accountId: item.id,
      fromId: accounts.get(item.id)!.account.ownerId,
      ...{ toId, hours: item.hours, handOverHours: item.handOverHours, reason: reasonOf(item, limitShare) },
    })),
  });
  const movable = new Set(found.classes.flatMap((one) => one.unheld.map(({ id }) => id)));
  return {
    ...{ asked, status: "ready", leastShare: found.leastShare, isProven: found.isProven },
    proposals: found.levels.map(proposalOf),
    holderIds: holders.map(({ id }) => id),
    strandedIds: items.filter(({ id, holderId }) => holderId === undefined && !movable.has(id)).map(({ id }) => id),
  };
}
