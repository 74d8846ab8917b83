// The articles that every contender shows, made up from a few words: the same ones in each run.

const subjects = ['Tide clocks', 'Night trains', 'Salt marshes', 'Paper maps', 'Radio masts'];
const verbs = ['return to', 'outlast', 'change', 'slow down in', 'are measured in'];
const places = ['harbour towns', 'the northern valleys', 'every second city', 'the old delta'];
const categories = ['Research', 'Culture', 'Economy', 'Science', 'Opinion', 'Travel'];
const authors = ['Ida Norén', 'Tomás Reyes', 'Mei Lindqvist', 'Paul Okafor', 'Ruth Abel'];
const summaries = [
  'Engineers, fishers and archivists describe what was gained, what was lost, and who paid for it.',
  'A survey of forty communities finds that small repairs made early matter more than large ones.',
  'The plan looked simple on paper; three winters later the numbers say something else entirely.',
];

const hour = 3_600_000;

const pick = (list, index) => list[index % list.length];

/**
 * Each with the same fields: what a card shows that has a picture, a kicker, a headline, a summary
 * and a byline. `edition` gives other articles.
 */
export function makeRecords(count, edition, now) {
  return Array.from({length: count}, (_, place) => {
    const index = place + edition * 7;
    return {
      headline: `${pick(subjects, index)} ${pick(verbs, index)} ${pick(places, index)}, part ${index + 1}`,
      url: `/articles/${index + 1}`,
      summary: pick(summaries, index),
      category: pick(categories, index),
      // From an hour to 28 days ago: what every contender says in words.
      published: new Date(now - (1 + ((index * 5) % 672)) * hour)
        .toISOString()
        .replace(/\.\d+/, ''),
      author: pick(authors, index),
      image: `/pictures/${index % 12}.svg`,
      imageAlt: `${pick(subjects, index)}, seen from afar`,
      imageWidth: 640,
      imageHeight: 360,
    };
  });
}

/** The same articles, each with a headline that was edited. */
export function withNewHeadlines(records) {
  return records.map(record => ({...record, headline: `Corrected: ${record.headline}`}));
}
