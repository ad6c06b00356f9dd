export { type Team, useTeam } from "../../focus/use-team.ts";
