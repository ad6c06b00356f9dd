export const plan = {
  viewsLabel: "計画の見方",
  views: { timeline: "タイムライン", recommended: "おすすめの計画", worth: "変更ごとの効果" },
} as const;
