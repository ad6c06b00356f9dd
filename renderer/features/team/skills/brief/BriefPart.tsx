export const BriefPart = (_: object) => undefined;
