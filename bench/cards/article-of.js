/** A record as an article in the native format. */
export const articleOf = record => ({
  headline: record.headline,
  url: record.url,
  summary: record.summary,
  category: {name: record.category},
  published: record.published,
  authors: [{name: record.author}],
  image: {
    url: record.image,
    alt: record.imageAlt,
    width: record.imageWidth,
    height: record.imageHeight,
  },
});
