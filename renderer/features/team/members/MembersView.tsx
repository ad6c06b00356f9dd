export const MembersView = () => undefined;
