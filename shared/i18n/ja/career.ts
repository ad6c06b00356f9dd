export const career = {
  viewsLabel: "キャリアの見方",
  views: { ahead: "これからの歩み", ladder: "等級と席", flags: "気になる点" },
} as const;
