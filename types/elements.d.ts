// Written by "npm run manifest" from the sources. Do not edit.
import type {
  ArticleBody,
  ArticleCard,
  ArticleClickEvent,
  ArticleElement,
  ArticleErrorEvent,
  ArticleHeader,
  ArticleLayout,
  ArticleLoadEvent,
  ArticleViewEvent,
  RelatedRail,
  TagChangeEvent,
  TagClickEvent,
  TagList,
  TldrBox,
} from '../dist/index.js';

/** Numbers may be written as text, as in HTML. */
export type NumberText = `${number}`;

/** JSON, as attributes carry it: what is rendered on a server has no other way. */
export type Json = string;

/** What every element has. */
export interface SharedAttributes {
  /** The article itself: an object, or JSON in the attribute. See the JSON Schema. */
  article?: ArticleElement['article'] | Json;
  /** Where the data is: a URL of JSON, `#id` of a script in the page, or `page:`. */
  src?: ArticleElement['src'];
  /** The format of the data: `auto` (default) or the name of a format. */
  format?: ArticleElement['format'];
  /** Dot path to the list inside an unknown JSON shape: `data.posts`. */
  items?: ArticleElement['items'];
  /** For an unknown JSON shape: an object from field to dot path. */
  map?: ArticleElement['map'] | Json;
  /** Which item of a list is shown: an index, an `id` or a `url`. Default: the first. */
  item?: ArticleElement['item'];
  /** When `src` is fetched: `eager` (default), or `lazy`, within one viewport of view. */
  loading?: ArticleElement['loading'];
  /** Seconds between refreshes of `src`; never by default. */
  refresh?: ArticleElement['refresh'] | NumberText;
  /** Colour scheme: `auto` (the OS), `light`, `dark`, or `host` (default: follows the page). */
  theme?: ArticleElement['theme'];
  /** Prints where each field came from, and why an item was left out. */
  debug?: ArticleElement['debug'];
  /** Words of the interface to say otherwise: an object, or JSON in the attribute. */
  words?: ArticleElement['words'] | Json;
}

/** The attributes of `<article-layout>`. */
export interface ArticleLayoutAttributes extends SharedAttributes {
  /** `none` leaves out the rail. */
  rail?: ArticleLayout['rail'];
  /** Where the rail's articles are, if the article itself has no related ones: as `src`. */
  'rail-src'?: ArticleLayout['railSrc'];
  /** Adds JSON-LD for search engines to the page, unless it has some for this article. */
  'structured-data'?: ArticleLayout['structuredData'];
}

/** What can be set on `<article-layout>` from a script. */
export type ArticleLayoutProperties = Partial<
  Pick<
    ArticleLayout,
    | 'rail'
    | 'railSrc'
    | 'structuredData'
    | 'article'
    | 'src'
    | 'format'
    | 'items'
    | 'map'
    | 'item'
    | 'loading'
    | 'refresh'
    | 'theme'
    | 'debug'
    | 'words'
  >
>;

/** What `<article-layout>` tells. */
export interface ArticleLayoutEvents {
  /** Data arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Loading or reading failed. */
  'article-error': ArticleErrorEvent;
}

/** The attributes of `<article-header>`. */
export interface ArticleHeaderAttributes extends SharedAttributes {
  /** The headline, plain text. */
  headline?: ArticleHeader['headline'];
  /** One or two sentences, plain text. */
  summary?: ArticleHeader['summary'];
  /** The section that the article belongs to. */
  category?: ArticleHeader['category'];
  /** Where the section is. */
  'category-href'?: ArticleHeader['categoryHref'];
  /** When it was published: an ISO 8601 date, or an instant with its offset. */
  published?: ArticleHeader['published'];
  /** When it was changed, as `published`. */
  modified?: ArticleHeader['modified'];
  /** Who wrote it. */
  author?: ArticleHeader['author'];
  /** The URL of the picture. */
  image?: ArticleHeader['image'];
  /** What the picture shows; empty (default) where it only decorates. */
  'image-alt'?: ArticleHeader['imageAlt'];
  /** The width of the picture file in pixels. */
  'image-width'?: ArticleHeader['imageWidth'] | NumberText;
  /** The height of the picture file in pixels. */
  'image-height'?: ArticleHeader['imageHeight'] | NumberText;
  /** Further sizes of the picture, as in HTML's `srcset`. */
  'image-srcset'?: ArticleHeader['imageSrcset'];
  /** How wide the picture is shown, as in HTML's `sizes`. */
  'image-sizes'?: ArticleHeader['imageSizes'];
  /** Minutes to read it. */
  'reading-minutes'?: ArticleHeader['readingMinutes'] | NumberText;
  /** Shown as a mark: `video`, `audio`, `gallery` or `live`. */
  media?: ArticleHeader['media'];
  /** Marks an article that not everybody may read. */
  locked?: ArticleHeader['locked'];
  /** Who paid for it. */
  sponsor?: ArticleHeader['sponsor'];
  /** The aspect ratio of the picture, such as `16/9`. */
  ratio?: ArticleHeader['ratio'];
  /** Loads the picture at once and first: for the card at the top of a page. */
  priority?: ArticleHeader['priority'];
  /** Until what age a date is relative: an ISO 8601 duration, `P30D` by default. */
  'relative-until'?: ArticleHeader['relativeUntil'];
  /** The IANA time zone of dates; by default the reader's. */
  'time-zone'?: ArticleHeader['timeZone'];
  /** The level of the heading, 1 (default) to 6. */
  'heading-level'?: ArticleHeader['headingLevel'] | NumberText;
  /** How dates are said: `absolute` (default), `relative` or `none`. */
  'date-style'?: ArticleHeader['dateStyle'];
}

/** What can be set on `<article-header>` from a script. */
export type ArticleHeaderProperties = Partial<
  Pick<
    ArticleHeader,
    | 'headline'
    | 'summary'
    | 'category'
    | 'categoryHref'
    | 'published'
    | 'modified'
    | 'author'
    | 'image'
    | 'imageAlt'
    | 'imageWidth'
    | 'imageHeight'
    | 'imageSrcset'
    | 'imageSizes'
    | 'readingMinutes'
    | 'media'
    | 'locked'
    | 'sponsor'
    | 'ratio'
    | 'priority'
    | 'relativeUntil'
    | 'timeZone'
    | 'headingLevel'
    | 'dateStyle'
    | 'article'
    | 'src'
    | 'format'
    | 'items'
    | 'map'
    | 'item'
    | 'loading'
    | 'refresh'
    | 'theme'
    | 'debug'
    | 'words'
  >
>;

/** What `<article-header>` tells. */
export interface ArticleHeaderEvents {
  /** Data arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Loading or reading failed. */
  'article-error': ArticleErrorEvent;
}

/** The attributes of `<tldr-box>`. */
export interface TldrBoxAttributes extends SharedAttributes {
  /** The summary as one paragraph, plain text. */
  text?: TldrBox['text'];
  /** The heading; by default the language's word for it. */
  heading?: TldrBox['heading'];
  /** The level of the heading, 2 (default) to 6. */
  'heading-level'?: TldrBox['headingLevel'] | NumberText;
  /** Makes the box one that opens and closes. */
  collapsible?: TldrBox['collapsible'];
  /** Whether a collapsible box is open. */
  open?: TldrBox['open'];
  /** Adds a button that copies the summary. */
  copyable?: TldrBox['copyable'];
  /** Says that a machine wrote the summary (`generated`), or helped (`assisted`). */
  ai?: TldrBox['ai'];
}

/** What can be set on `<tldr-box>` from a script. */
export type TldrBoxProperties = Partial<
  Pick<
    TldrBox,
    | 'text'
    | 'heading'
    | 'headingLevel'
    | 'collapsible'
    | 'open'
    | 'copyable'
    | 'ai'
    | 'article'
    | 'src'
    | 'format'
    | 'items'
    | 'map'
    | 'item'
    | 'loading'
    | 'refresh'
    | 'theme'
    | 'debug'
    | 'words'
    | 'points'
  >
>;

/** What `<tldr-box>` tells. */
export interface TldrBoxEvents {
  /** Data arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Loading or reading failed. */
  'article-error': ArticleErrorEvent;
}

/** The attributes of `<article-body>`. */
export interface ArticleBodyAttributes extends SharedAttributes {
  /** By how many levels the headings of the body are shifted down, 0 by default. */
  'heading-offset'?: ArticleBody['headingOffset'] | NumberText;
  /** Adds a list of the sections, each a link: of the headings that have an id, as a body's all do. */
  toc?: ArticleBody['toc'];
}

/** What can be set on `<article-body>` from a script. */
export type ArticleBodyProperties = Partial<
  Pick<
    ArticleBody,
    | 'headingOffset'
    | 'toc'
    | 'article'
    | 'src'
    | 'format'
    | 'items'
    | 'map'
    | 'item'
    | 'loading'
    | 'refresh'
    | 'theme'
    | 'debug'
    | 'words'
    | 'body'
  >
>;

/** What `<article-body>` tells. */
export interface ArticleBodyEvents {
  /** Data arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Loading or reading failed. */
  'article-error': ArticleErrorEvent;
}

/** The attributes of `<tag-list>`. */
export interface TagListAttributes extends SharedAttributes {
  /** The tags, separated by commas. */
  tags?: TagList['tags'];
  /** Where a tag leads: a URL with `{slug}` or `{name}` in it, such as `/tag/{slug}`. */
  'href-template'?: TagList['hrefTemplate'];
  /** How many tags are shown at first; the rest waits behind a button. All by default. */
  max?: TagList['max'] | NumberText;
  /** What stands before the source link; ` · ` by default. */
  separator?: TagList['separator'];
  /** Where the article comes from. */
  'source-href'?: TagList['sourceHref'];
  /** The words of the source link; by default the language's "View source". */
  'source-label'?: TagList['sourceLabel'];
  /** Makes the tags toggle buttons. */
  selectable?: TagList['selectable'];
  /** The id of a rail that shows only articles with a selected tag. */
  for?: TagList['for'];
}

/** What can be set on `<tag-list>` from a script. */
export type TagListProperties = Partial<
  Pick<
    TagList,
    | 'tags'
    | 'hrefTemplate'
    | 'max'
    | 'separator'
    | 'sourceHref'
    | 'sourceLabel'
    | 'selectable'
    | 'for'
    | 'article'
    | 'src'
    | 'format'
    | 'items'
    | 'map'
    | 'item'
    | 'loading'
    | 'refresh'
    | 'theme'
    | 'debug'
    | 'words'
    | 'selected'
  >
>;

/** What `<tag-list>` tells. */
export interface TagListEvents {
  /** A tag is followed; cancelable. */
  'tag-click': TagClickEvent;
  /** The selection changed. */
  'tag-change': TagChangeEvent;
  /** Data arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Loading or reading failed. */
  'article-error': ArticleErrorEvent;
}

/** The attributes of `<article-card>`. */
export interface ArticleCardAttributes extends SharedAttributes {
  /** The headline, plain text. */
  headline?: ArticleCard['headline'];
  /** Where the article is: a relative, `http:` or `https:` URL. */
  href?: ArticleCard['href'];
  /** One or two sentences, plain text. */
  summary?: ArticleCard['summary'];
  /** The section that the article belongs to. */
  category?: ArticleCard['category'];
  /** Where the section is. */
  'category-href'?: ArticleCard['categoryHref'];
  /** When it was published: an ISO 8601 date, or an instant with its offset. */
  published?: ArticleCard['published'];
  /** When it was changed, as `published`. */
  modified?: ArticleCard['modified'];
  /** Who wrote it. */
  author?: ArticleCard['author'];
  /** The URL of the picture. */
  image?: ArticleCard['image'];
  /** What the picture shows; empty (default) where it only decorates. */
  'image-alt'?: ArticleCard['imageAlt'];
  /** The width of the picture file in pixels. */
  'image-width'?: ArticleCard['imageWidth'] | NumberText;
  /** The height of the picture file in pixels. */
  'image-height'?: ArticleCard['imageHeight'] | NumberText;
  /** Further sizes of the picture, as in HTML's `srcset`. */
  'image-srcset'?: ArticleCard['imageSrcset'];
  /** How wide the picture is shown, as in HTML's `sizes`. */
  'image-sizes'?: ArticleCard['imageSizes'];
  /** Minutes to read it. */
  'reading-minutes'?: ArticleCard['readingMinutes'] | NumberText;
  /** Shown as a mark: `video`, `audio`, `gallery` or `live`. */
  media?: ArticleCard['media'];
  /** Marks an article that not everybody may read. */
  locked?: ArticleCard['locked'];
  /** Who paid for it. */
  sponsor?: ArticleCard['sponsor'];
  /** The layout: `stacked` (default), `row`, `overlay`, `compact` or `text`. */
  variant?: ArticleCard['variant'];
  /** The level of the heading, 2 to 6; 3 by default. */
  'heading-level'?: ArticleCard['headingLevel'] | NumberText;
  /** The aspect ratio of the picture, such as `16/9`. */
  ratio?: ArticleCard['ratio'];
  /** Loads the picture at once and first: for the card at the top of a page. */
  priority?: ArticleCard['priority'];
  /** Where the link opens, as in HTML; `_blank` gets `rel="noopener"`. */
  target?: ArticleCard['target'];
  /** Link types, as in HTML. */
  rel?: ArticleCard['rel'];
  /** How the date is said: `relative` (default), `absolute` or `none`. */
  'date-style'?: ArticleCard['dateStyle'];
  /** Until what age a date is relative: an ISO 8601 duration, `P30D` by default. */
  'relative-until'?: ArticleCard['relativeUntil'];
  /** The IANA time zone of dates; by default the reader's. */
  'time-zone'?: ArticleCard['timeZone'];
  /** After how many lines the summary is cut; never by default. */
  lines?: ArticleCard['lines'] | NumberText;
}

/** What can be set on `<article-card>` from a script. */
export type ArticleCardProperties = Partial<
  Pick<
    ArticleCard,
    | 'headline'
    | 'href'
    | 'summary'
    | 'category'
    | 'categoryHref'
    | 'published'
    | 'modified'
    | 'author'
    | 'image'
    | 'imageAlt'
    | 'imageWidth'
    | 'imageHeight'
    | 'imageSrcset'
    | 'imageSizes'
    | 'readingMinutes'
    | 'media'
    | 'locked'
    | 'sponsor'
    | 'variant'
    | 'headingLevel'
    | 'ratio'
    | 'priority'
    | 'target'
    | 'rel'
    | 'dateStyle'
    | 'relativeUntil'
    | 'timeZone'
    | 'lines'
    | 'article'
    | 'src'
    | 'format'
    | 'items'
    | 'map'
    | 'item'
    | 'loading'
    | 'refresh'
    | 'theme'
    | 'debug'
    | 'words'
    | 'position'
    | 'showPublisher'
  >
>;

/** What `<article-card>` tells. */
export interface ArticleCardEvents {
  /** Data arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Loading or reading failed. */
  'article-error': ArticleErrorEvent;
  /** The link is followed; cancelable. */
  'article-click': ArticleClickEvent;
  /** Half of the card was in view for one second. */
  'article-view': ArticleViewEvent;
}

/** The attributes of `<related-rail>`. */
export interface RelatedRailAttributes extends SharedAttributes {
  /** The articles: an array, or JSON in the attribute. */
  articles?: RelatedRail['articles'] | Json;
  /** The heading; by default the language's "More to Explore". */
  heading?: RelatedRail['heading'];
  /** The level of the heading, 2 (default) to 6; the cards' is one more, at most 6. */
  'heading-level'?: RelatedRail['headingLevel'] | NumberText;
  /** `auto` (default: a grid, with rules between cards where it is narrow), `grid`, `list` or `carousel`. */
  layout?: RelatedRail['layout'];
  /** The variant of the cards; by default `row` in a list, else `stacked`. */
  variant?: RelatedRail['variant'];
  /** How many cards are shown at most, all by default, and with `paging` in any case; and how many places are kept free while loading, 6 by default. */
  limit?: RelatedRail['limit'] | NumberText;
  /** Shows the article of this page too, which by default is left out. */
  'include-current'?: RelatedRail['includeCurrent'];
  /** Shows articles too that a rail before this one shows, which by default are left out. */
  'allow-repeats'?: RelatedRail['allowRepeats'];
  /** Where all articles are. */
  'more-href'?: RelatedRail['moreHref'];
  /** The words of the link to all articles; by default the language's "See all". */
  'more-label'?: RelatedRail['moreLabel'];
  /** How the next page of a source is added: `none` (default), `button`, or `auto`. */
  paging?: RelatedRail['paging'];
}

/** What can be set on `<related-rail>` from a script. */
export type RelatedRailProperties = Partial<
  Pick<
    RelatedRail,
    | 'articles'
    | 'heading'
    | 'headingLevel'
    | 'layout'
    | 'variant'
    | 'limit'
    | 'includeCurrent'
    | 'allowRepeats'
    | 'moreHref'
    | 'moreLabel'
    | 'paging'
    | 'article'
    | 'src'
    | 'format'
    | 'items'
    | 'map'
    | 'item'
    | 'loading'
    | 'refresh'
    | 'theme'
    | 'debug'
    | 'words'
    | 'selectedTags'
  >
>;

/** What `<related-rail>` tells. */
export interface RelatedRailEvents {
  /** Data arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Loading or reading failed. */
  'article-error': ArticleErrorEvent;
  /** The link of a card is followed; cancelable. */
  'article-click': ArticleClickEvent;
  /** Half of a card was in view for one second. */
  'article-view': ArticleViewEvent;
}

/** Every element by its tag name. */
export interface ArticleElements {
  'article-layout': {
    element: ArticleLayout;
    attributes: ArticleLayoutAttributes;
    properties: ArticleLayoutProperties;
    events: ArticleLayoutEvents;
  };
  'article-header': {
    element: ArticleHeader;
    attributes: ArticleHeaderAttributes;
    properties: ArticleHeaderProperties;
    events: ArticleHeaderEvents;
  };
  'tldr-box': {
    element: TldrBox;
    attributes: TldrBoxAttributes;
    properties: TldrBoxProperties;
    events: TldrBoxEvents;
  };
  'article-body': {
    element: ArticleBody;
    attributes: ArticleBodyAttributes;
    properties: ArticleBodyProperties;
    events: ArticleBodyEvents;
  };
  'tag-list': {
    element: TagList;
    attributes: TagListAttributes;
    properties: TagListProperties;
    events: TagListEvents;
  };
  'article-card': {
    element: ArticleCard;
    attributes: ArticleCardAttributes;
    properties: ArticleCardProperties;
    events: ArticleCardEvents;
  };
  'related-rail': {
    element: RelatedRail;
    attributes: RelatedRailAttributes;
    properties: RelatedRailProperties;
    events: RelatedRailEvents;
  };
}
