/**
 * RSS 0.9x, 1.0 and 2.0 (rssboard.org/rss-specification, web.resource.org/rss/1.0), Atom 0.3 and 1.0
 * (RFC 4287), with the modules that feeds have in practice.
 */
import type {ArticleList, Picture} from '../article.js';
import {firstPicture} from '../body-picture.js';
import type {ReadContext} from '../format.js';
import {atOnce, inSlices, type Steps} from '../steps.js';
import {beginningOf} from '../visible-text.js';
import type {XmlElement} from '../xml/parse-xml.js';
import {isElsewhere, readAddress, readPictureAddress} from './addresses.js';
import {readLanguage, readNext} from './article.js';
import {readEachItem, type FieldTable} from './fields.js';
import {addressOf, bestPicture, isVideo, readAudio} from './rss-media.js';
import {all, readTree} from './rss-tree.js';
import {
  addressIn,
  baseOf,
  categoryIn,
  dateIn,
  filesIn,
  htmlIn,
  lineIn,
  linkIn,
  list,
  peopleIn,
  permanentIn,
  relOf,
  tagsIn,
  type FeedItem,
  type Read,
} from './rss-values.js';
import {isMarkup} from './rss-text.js';
import {shorten} from './text.js';
import {compact} from './values.js';

// In the same file as the reader, so that a feed costs one round trip.
export {readText} from '../xml/read-text.js';

const contents = 'media:content media:content.media:content media:group.media:content';
const files = `enclosure link atom:link ${contents}`;

const periods: Record<string, number> = {hourly: 60, daily: 1440, weekly: 10_080};

const ofAtom =
  <Value>(read: Read<Value>): Read<Value> =>
  (value, context) =>
    context.isAtom ? read(value, context) : null;

/** What a channel says of all its episodes. */
const ofEpisode =
  <Value>(read: Read<Value>): Read<Value> =>
  (value, context) =>
    context.article.audio ? read(value, context) : null;

const pictureIn: Read<Picture> = (value, context) =>
  bestPicture(filesIn(value), context.item as XmlElement, baseOf(context)) ?? null;

const fields: FieldTable<FeedItem> = {
  id: {from: 'guid id @rdf:about', read: lineIn},
  url: [
    {from: 'feedburner:origlink', read: addressIn},
    {from: 'link', read: linkIn},
    {from: 'guid', read: permanentIn},
    {
      from: 'atom:link',
      read: (value, context) => linkIn(value, {...context, isAtom: true}),
    },
    {from: '@rdf:about content.@src', read: addressIn},
    {from: 'id', read: permanentIn},
  ],
  headline: {from: 'title media:title media:group.media:title dc:title itunes:title', read: lineIn},
  published: {
    from: 'published issued pubdate dc:date dc:issued dc:created atom:published updated atom:updated',
    read: dateIn,
  },
  modified: {from: 'updated modified atom:updated dc:modified', read: dateIn},
  language: [
    {from: 'dc:language @xml:lang', read: value => readLanguage(lineIn(value)) ?? null},
    {from: 'feed', read: (_feed, {item, language}) => (item['@xml:lang'] === '' ? null : language)},
  ],
  body: [
    {from: 'content:encoded content', read: htmlIn},
    {
      from: 'description summary',
      read: (value, context) => {
        const html = htmlIn(value, context);
        return list(value).some(isMarkup) || html.length > 300 ? html : null;
      },
    },
    {from: 'media:group.media:description', read: htmlIn},
  ],
  summary: [
    {
      from: 'description summary media:group.media:description itunes:summary itunes:subtitle',
      read: (value, context) => shorten(beginningOf(htmlIn(value, context), 300), 300),
    },
    {
      from: 'content:encoded content',
      read: (_content, {article: {body = '', headline}}) =>
        shorten(beginningOf(body, 160, headline), 160),
    },
  ],
  audio: {
    from: files,
    read: (value, context) =>
      readAudio(filesIn(value), list(context.item['itunes:duration'])[0], baseOf(context)) ?? null,
  },
  media: [
    {from: 'feed', read: ofEpisode(() => 'audio')},
    {from: files, read: value => (filesIn(value).some(isVideo) ? 'video' : null)},
    {
      from: 'yt:videoid media:player media:content.media:player',
      read: value => (list(value).length > 0 ? 'video' : null),
    },
  ],
  image: [
    {
      from: `${contents} media:thumbnail media:group.media:thumbnail media:content.media:thumbnail enclosure link atom:link itunes:image image image.url`,
      read: pictureIn,
    },
    {from: 'feed.itunes:image', read: ofEpisode(pictureIn)},
    {
      from: 'content:encoded content description summary',
      read: (value, context) => firstPicture(htmlIn(value, context), baseOf(context)) ?? null,
    },
  ],
  authors: [
    {from: 'author', read: ofAtom(peopleIn)},
    {from: 'dc:creator author itunes:author', read: peopleIn},
    {from: 'source.author feed.author', read: ofAtom(peopleIn)},
    {from: 'feed.itunes:author', read: ofEpisode(peopleIn)},
  ],
  category: {from: 'category dc:subject', read: categoryIn},
  tags: {from: 'category dc:subject itunes:keywords media:keywords', read: tagsIn},
  source: {
    from: 'link atom:link',
    read: (value, {article, feedBase}) => {
      const url = list(value)
        .filter(link => /^(?:via|related)$/.test(relOf(link)))
        .map(link => readAddress(addressOf(link), feedBase))
        .find(address => isElsewhere(address, article.url));
      return url ? {url} : null;
    },
  },
  publisher: [
    {
      from: 'source',
      read: (value, context) => {
        const name = lineIn(
          list(value).flatMap(source => source.title ?? source),
          context,
        );
        // The feed of a discussion is named after its subject.
        return name && name !== context.article.headline ? {name} : null;
      },
    },
    {from: 'feed', read: (_feed, {publisher}) => publisher},
  ],
};

/** Reads the text of a feed. */
export function read(text: unknown, context: ReadContext): ArticleList {
  return atOnce(readInSteps(text, context));
}

/** As {@link read}; a page can answer its reader in between. */
export function readInSlices(text: unknown, context: ReadContext): Promise<ArticleList> {
  return inSlices(readInSteps(text, context));
}

function* readInSteps(text: unknown, context: ReadContext): Steps<ArticleList> {
  const {feed, items} = readTree(typeof text === 'string' ? text : '');
  yield;
  const isAtom = feed.$name === 'feed';
  const language = readLanguage(lineIn(feed.language ?? feed['dc:language'] ?? feed['@xml:lang']));
  const links = all(feed, isAtom ? 'link' : 'atom:link');
  const find = (rel: string) => links.find(link => relOf(link) === rel)?.['@href'];
  const self = readAddress(find('self'), context.base);
  const outer = readAddress(feed['@xml:base'], self ?? context.base) ?? self ?? context.base;
  const homeUrl = linkIn(feed.link, {isAtom, language, feedBase: outer});
  const feedBase = [homeUrl, self].find(url => url && /^https?:/.test(url)) ?? context.base;
  const title = lineIn(feed.title, {isAtom}) || undefined;
  const logo = [feed.icon, feed.logo, list(feed.image)[0]?.url, feed['itunes:image']]
    .map(value => readPictureAddress(list(value).map(addressOf)[0], feedBase))
    .find(Boolean);
  const publisher = title ? compact({name: title, url: homeUrl, image: logo}) : undefined;
  const shared = {isAtom, feedBase, language, title, publisher};
  const next = readAddress(find('next') ?? find('prev-archive'), outer);
  // Blogger names its pages by http.
  const nextUrl = readNext(
    context.base?.startsWith('https:') ? next?.replace(/^http:/, 'https:') : next,
    context,
  );
  const period = periods[lineIn(feed['sy:updateperiod'])] ?? 0;
  const frequency = Number(lineIn(feed['sy:updatefrequency'])) || 1;
  const minutes = Number(lineIn(feed.ttl)) || period / frequency;
  return compact<ArticleList>({
    articles: yield* readEachItem(
      items,
      {
        fields,
        around: {feed},
        prepare: item => ({item, ...shared}),
      },
      context,
    ),
    next: nextUrl === self ? undefined : nextUrl,
    title,
    homeUrl,
    expired: /^yes$/i.test(lineIn(feed['itunes:complete'])) || undefined,
    maxAge: minutes >= 1 && minutes < Infinity ? Math.round(minutes * 60) : undefined,
  });
}
