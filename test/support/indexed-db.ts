/** A database in memory, also for a Dexie that another test has loaded where there was none: it looks for one only once. */
import "fake-indexeddb/auto";
import Dexie from "dexie";

Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
