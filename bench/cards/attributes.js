/** A record as attributes of <article-card>. */
export const attributesOf = record => ({
  headline: record.headline,
  href: record.url,
  summary: record.summary,
  category: record.category,
  published: record.published,
  author: record.author,
  image: record.image,
  'image-alt': record.imageAlt,
  'image-width': record.imageWidth,
  'image-height': record.imageHeight,
});
