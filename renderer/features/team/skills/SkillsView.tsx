export const SkillsView = () => undefined;
