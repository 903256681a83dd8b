import type { Subjects } from '../subjects.ts';

const words = (any: string) => new RegExp(`\\b(?:${any})\\b`, 'i');

/** Words of English texts for what guests do and for the seasons. */
export const subjects: Subjects = {
  experiences: {
    boat: words('boats?|rafts?|paddles?|paddling|rowing|kayaks?'),
    singing: words('sings?|singing|songs?|lutes?|đàn tính'),
    weaving: words('weaves?|weaving|wove|woven|looms?|shuttle|embroider(?:s|y|ed)?|indigo'),
    cooking: words(
      'cook with|learn to cook|dye(?:s|d|ing)? the rice|soak(?:s|ed|ing)? the rice|wrap(?:s|ping)? cakes?|pound(?:s|ing)?',
    ),
    trekking: words('walks?|walking|hikes?|hiking|treks?|trekking|into the forest|waterfalls?|footpaths?'),
    cycling: words('bicycles?|bikes?|cycl(?:e|es|ing)'),
    farming: words('harvest(?:s|ing)?|planting|transplant(?:s|ing)?|plough(?:s|ing)?|picking|farm(?:s|ing)?'),
    festival: words('festivals?|feast days?|tết'),
  },
  fishing: words('fish(?:es|ing)?|nets?|angling'),
  seasons: {
    harvest: words('rice (?:ripens|fields?|harvest)|ripens?|ripe|harvest(?:s|ing)?|reap(?:s|ing)?'),
    planting: words('transplant(?:s|ing)?|seedlings?|flooded|terraces'),
    blossom: words('blossoms?|in bloom|into flower|spring'),
    festival: words('festivals?|tết|lồng t[ôồ]ng'),
    rain: words('rain(?:s|y|ing)?|waterfalls?'),
    'low-water': words('low water|islets?|dry (?:months|season)'),
    cold: words('cold|frost|mist|winter|sea of clouds'),
    autumn: words('autumn'),
    summer: words('summer|midday heat'),
  },
};
