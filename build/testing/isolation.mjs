// @ts-check
// A network with nothing on it but this machine's own loopback, and a count of every attempt to leave it. Disks that a
// test mounts are seen by nobody else and vanish with the run.
import { spawnSync } from "node:child_process";
import { connect } from "node:net";
import { existsSync, readFileSync } from "node:fs";

const isolate = ["unshare", "--net", "--mount", "--", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"];

/** Wraps a command so that it runs isolated, where the system and our rights allow. */
export function isolated(/** @type {string[]} */ command) {
  const [program, ...rest] = [...isolate, "true"];
  const can = process.platform === "linux" && process.getuid?.() === 0 && spawnSync(program, rest).status === 0;
  return can ? [...isolate, ...command] : undefined;
}

/** Packets and connections that found no way out of this network namespace, as the kernel has counted them so far. */
export function attemptsToLeave() {
  const [names = "", values = ""] = readFileSync("/proc/net/snmp", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("Ip: "));
  const version4 = Number(values.split(" ")[names.split(" ").indexOf("OutNoRoutes")]);
  const version6 = existsSync("/proc/net/snmp6")
    ? Number(/^Ip6OutNoRoutes\s+(\d+)/m.exec(readFileSync("/proc/net/snmp6", "utf8"))?.[1] ?? 0)
    : 0;
  return version4 + version6;
}

/** Knocks on an address that exists nowhere (RFC 5737), to see that the alarm rings. */
export async function alarmRings() {
  const before = attemptsToLeave();
  await new Promise((done) => {
    const knock = connect({ host: "192.0.2.1", port: 9 });
    knock.on("error", done);
    knock.setTimeout(1000, () => done(knock.destroy()));
  });
  return attemptsToLeave() > before;
}
