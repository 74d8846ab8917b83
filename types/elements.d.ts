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
  ArticleNavigateEvent,
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
  /** The source of the data: a URL of JSON or a feed, `#id` of a script here, `page:` or `feed:`. */
  src?: ArticleElement['src'];
  /** The format of the data: `auto` (default) or the name of a format. */
  format?: ArticleElement['format'];
  /** The dot path to the list inside an unknown JSON shape, such as `data.posts`. */
  items?: ArticleElement['items'];
  /** The places of fields in unknown JSON: from field to dot path, or to such as `/posts/{slug}`. */
  map?: ArticleElement['map'] | Json;
  /** The item of a list that is shown: an index, an `id` or a `url`. The default is the first. */
  item?: ArticleElement['item'];
  /** The time at which `src` is fetched: `eager` (default), or `lazy`, within one viewport of view. */
  loading?: ArticleElement['loading'];
  /** The seconds between refreshes of `src`. By default it is never refreshed. */
  refresh?: ArticleElement['refresh'] | NumberText;
  /** The colour scheme: `auto` (the OS), `light`, `dark`, or `host` (default: follows the page). */
  theme?: ArticleElement['theme'];
  /** Prints where each field came from, why an item was left out, which attributes are mistaken, and why the element shows nothing. */
  debug?: ArticleElement['debug'];
  /** Words that replace those of the interface: an object, or JSON in the attribute. */
  words?: ArticleElement['words'] | Json;
}

/** The attributes of `<article-layout>`. */
export interface ArticleLayoutAttributes extends SharedAttributes {
  /** The level of the headline, 1 (default) to 6. The headings of the other parts, and of the body, are below it. */
  'heading-level'?: ArticleLayout['headingLevel'] | NumberText;
  /** The rail of related articles: `none` leaves it out. */
  rail?: ArticleLayout['rail'];
  /** The source of the rail's articles, if the article itself has no related ones: as `src`. */
  'rail-src'?: ArticleLayout['railSrc'];
  /** Adds JSON-LD for search engines to the page, unless it has some for this article. */
  'structured-data'?: ArticleLayout['structuredData'];
}

/** What can be set on `<article-layout>` from a script. */
export type ArticleLayoutProperties = Partial<
  Pick<
    ArticleLayout,
    | 'headingLevel'
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
  /** Fires when data has arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Fires when a link of the element is followed. It can be canceled. */
  'article-navigate': ArticleNavigateEvent;
  /** Fires when loading or reading failed. */
  'article-error': ArticleErrorEvent;
}

/** The attributes of `<article-header>`. */
export interface ArticleHeaderAttributes extends SharedAttributes {
  /** The headline, plain text. */
  headline?: ArticleHeader['headline'];
  /** The summary: one or two sentences, plain text. */
  summary?: ArticleHeader['summary'];
  /** The section that the article belongs to, plain text. */
  category?: ArticleHeader['category'];
  /** The page of the section: a relative, `http:` or `https:` URL. */
  'category-href'?: ArticleHeader['categoryHref'];
  /** The date of publication: an ISO 8601 date, or an instant with its offset. */
  published?: ArticleHeader['published'];
  /** The date of the last change: an ISO 8601 date, or an instant with its offset. */
  modified?: ArticleHeader['modified'];
  /** The name of the author, plain text. */
  author?: ArticleHeader['author'];
  /** The URL of the picture. */
  image?: ArticleHeader['image'];
  /** The description of the picture; empty (default) for a picture that only decorates. */
  'image-alt'?: ArticleHeader['imageAlt'];
  /** The width of the picture file in pixels. */
  'image-width'?: ArticleHeader['imageWidth'] | NumberText;
  /** The height of the picture file in pixels. */
  'image-height'?: ArticleHeader['imageHeight'] | NumberText;
  /** Further sizes of the picture, as in the `srcset` attribute of HTML. */
  'image-srcset'?: ArticleHeader['imageSrcset'];
  /** The width at which the picture is shown, as in the `sizes` attribute of HTML. */
  'image-sizes'?: ArticleHeader['imageSizes'];
  /** The time that reading takes, in minutes. */
  'reading-minutes'?: ArticleHeader['readingMinutes'] | NumberText;
  /** The medium, shown as a mark: `video`, `audio`, `gallery` or `live`. */
  media?: ArticleHeader['media'];
  /** Whether the article has a mark that not everybody may read it. */
  locked?: ArticleHeader['locked'];
  /** The name of the sponsor who paid for the article, plain text. */
  sponsor?: ArticleHeader['sponsor'];
  /** How much of the article a machine wrote: all of it (`generated`), or a part (`assisted`). */
  ai?: ArticleHeader['ai'];
  /** A word above the headline, such as "Analysis"; plain text. */
  label?: ArticleHeader['label'];
  /** The parts that are not shown, separated by spaces: `image`, `category`, `date`, `summary`, `byline`, `portrait`, `reading-time`, `label` and `badge`. A hidden picture is not loaded. */
  hide?: ArticleHeader['hide'];
  /** The aspect ratio of the picture, such as `16/9`. */
  ratio?: ArticleHeader['ratio'];
  /** Whether the picture loads at once and first, for an article at the top of a page. */
  priority?: ArticleHeader['priority'];
  /** The age up to which a date is relative: an ISO 8601 duration, `P30D` by default. */
  'relative-until'?: ArticleHeader['relativeUntil'];
  /** The IANA time zone of dates; the reader's by default. */
  'time-zone'?: ArticleHeader['timeZone'];
  /** The level of the heading, 1 (default) to 6. */
  'heading-level'?: ArticleHeader['headingLevel'] | NumberText;
  /** The style of dates: `absolute` (default), `relative` or `none`. */
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
    | 'ai'
    | 'label'
    | 'hide'
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
  /** Fires when data has arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Fires when a link of the element is followed. It can be canceled. */
  'article-navigate': ArticleNavigateEvent;
  /** Fires when loading or reading failed. */
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
  /** The part of a machine in the summary: it wrote it (`generated`), or helped (`assisted`). */
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
  /** Fires when data has arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Fires when a link of the element is followed. It can be canceled. */
  'article-navigate': ArticleNavigateEvent;
  /** Fires when loading or reading failed. */
  'article-error': ArticleErrorEvent;
}

/** The attributes of `<article-body>`. */
export interface ArticleBodyAttributes extends SharedAttributes {
  /** The number of levels by which the headings of the body are shifted down. The default is 0; under a header in a layout, as many as bring them below its headline. */
  'heading-offset'?: ArticleBody['headingOffset'] | NumberText;
  /** Adds a list of the sections. Each is a link to a heading that has an ID, as all headings of a body do. */
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
  /** Fires when data has arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Fires when a link of the element is followed. It can be canceled. */
  'article-navigate': ArticleNavigateEvent;
  /** Fires when loading or reading failed. */
  'article-error': ArticleErrorEvent;
}

/** The attributes of `<tag-list>`. */
export interface TagListAttributes extends SharedAttributes {
  /** The tags, separated by commas. */
  tags?: TagList['tags'];
  /** The URL of each tag, with `{slug}` or `{name}` in it, such as `/tag/{slug}`. */
  'href-template'?: TagList['hrefTemplate'];
  /** The number of tags that are shown at first; a button shows the others. All by default. */
  max?: TagList['max'] | NumberText;
  /** The text before the source link; ` · ` by default. */
  separator?: TagList['separator'];
  /** The URL of the place where the article comes from. */
  'source-href'?: TagList['sourceHref'];
  /** The words of the source link; by default the language's "View source". */
  'source-label'?: TagList['sourceLabel'];
  /** Makes the tags toggle buttons. */
  selectable?: TagList['selectable'];
  /** The ID of a rail that shows only articles with a selected tag. */
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
  /** Fires when a tag is followed. It can be canceled. */
  'tag-click': TagClickEvent;
  /** Fires when the selection has changed. */
  'tag-change': TagChangeEvent;
  /** Fires when data has arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Fires when a link of the element is followed. It can be canceled. */
  'article-navigate': ArticleNavigateEvent;
  /** Fires when loading or reading failed. */
  'article-error': ArticleErrorEvent;
}

/** The attributes of `<article-card>`. */
export interface ArticleCardAttributes extends SharedAttributes {
  /** The headline, plain text. */
  headline?: ArticleCard['headline'];
  /** The summary: one or two sentences, plain text. */
  summary?: ArticleCard['summary'];
  /** The section that the article belongs to, plain text. */
  category?: ArticleCard['category'];
  /** The page of the section: a relative, `http:` or `https:` URL. */
  'category-href'?: ArticleCard['categoryHref'];
  /** The date of publication: an ISO 8601 date, or an instant with its offset. */
  published?: ArticleCard['published'];
  /** The date of the last change: an ISO 8601 date, or an instant with its offset. */
  modified?: ArticleCard['modified'];
  /** The name of the author, plain text. */
  author?: ArticleCard['author'];
  /** The URL of the picture. */
  image?: ArticleCard['image'];
  /** The description of the picture; empty (default) for a picture that only decorates. */
  'image-alt'?: ArticleCard['imageAlt'];
  /** The width of the picture file in pixels. */
  'image-width'?: ArticleCard['imageWidth'] | NumberText;
  /** The height of the picture file in pixels. */
  'image-height'?: ArticleCard['imageHeight'] | NumberText;
  /** Further sizes of the picture, as in the `srcset` attribute of HTML. */
  'image-srcset'?: ArticleCard['imageSrcset'];
  /** The width at which the picture is shown, as in the `sizes` attribute of HTML. */
  'image-sizes'?: ArticleCard['imageSizes'];
  /** The time that reading takes, in minutes. */
  'reading-minutes'?: ArticleCard['readingMinutes'] | NumberText;
  /** The medium, shown as a mark: `video`, `audio`, `gallery` or `live`. */
  media?: ArticleCard['media'];
  /** Whether the article has a mark that not everybody may read it. */
  locked?: ArticleCard['locked'];
  /** The name of the sponsor who paid for the article, plain text. */
  sponsor?: ArticleCard['sponsor'];
  /** How much of the article a machine wrote: all of it (`generated`), or a part (`assisted`). */
  ai?: ArticleCard['ai'];
  /** A word above the headline, such as "Analysis"; plain text. */
  label?: ArticleCard['label'];
  /** The parts that are not shown, separated by spaces: `image`, `category`, `date`, `summary`, `byline`, `portrait`, `reading-time`, `label` and `badge`. A hidden picture is not loaded. */
  hide?: ArticleCard['hide'];
  /** The aspect ratio of the picture, such as `16/9`. */
  ratio?: ArticleCard['ratio'];
  /** Whether the picture loads at once and first, for an article at the top of a page. */
  priority?: ArticleCard['priority'];
  /** The age up to which a date is relative: an ISO 8601 duration, `P30D` by default. */
  'relative-until'?: ArticleCard['relativeUntil'];
  /** The IANA time zone of dates; the reader's by default. */
  'time-zone'?: ArticleCard['timeZone'];
  /** The address of the article: a relative, `http:` or `https:` URL. */
  href?: ArticleCard['href'];
  /** The layout: `stacked` (default), `row`, `overlay`, `compact`, `text` or `opinion`. An opinion has the portrait and the name of its author first, and its headline in quotation marks. */
  variant?: ArticleCard['variant'];
  /** The place of the picture, seen from the text: `top`, `bottom`, `start` or `end`. The variant decides by default. It has no effect on `overlay` and `text`. */
  picture?: ArticleCard['picture'];
  /** The level of the heading, 2 to 6; 3 by default. */
  'heading-level'?: ArticleCard['headingLevel'] | NumberText;
  /** The window in which the link opens, as in HTML; `_blank` gets `rel="noopener"`. */
  target?: ArticleCard['target'];
  /** The link types, as in HTML. */
  rel?: ArticleCard['rel'];
  /** The style of the date: `relative` (default), `absolute` or `none`. */
  'date-style'?: ArticleCard['dateStyle'];
  /** The number of lines after which the summary is cut. By default it is never cut. */
  lines?: ArticleCard['lines'] | NumberText;
}

/** What can be set on `<article-card>` from a script. */
export type ArticleCardProperties = Partial<
  Pick<
    ArticleCard,
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
    | 'ai'
    | 'label'
    | 'hide'
    | 'ratio'
    | 'priority'
    | 'relativeUntil'
    | 'timeZone'
    | 'href'
    | 'variant'
    | 'picture'
    | 'headingLevel'
    | 'target'
    | 'rel'
    | 'dateStyle'
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
  /** Fires when data has arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Fires when a link of the element is followed. It can be canceled. */
  'article-navigate': ArticleNavigateEvent;
  /** Fires when loading or reading failed. */
  'article-error': ArticleErrorEvent;
  /** Fires when the link is followed. It can be canceled. */
  'article-click': ArticleClickEvent;
  /** Fires when half of the card was in view for one second. */
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
  /** The greatest number of cards, all by default, and with `paging` in any case. While loading, as many places are kept free, 6 by default. */
  limit?: RelatedRail['limit'] | NumberText;
  /** Shows the article of this page too, which by default is left out. */
  'include-current'?: RelatedRail['includeCurrent'];
  /** Leaves out the articles that a rail before this one in the page shows; off by default. */
  'skip-repeats'?: RelatedRail['skipRepeats'];
  /** The URL of a page with all articles. */
  'more-href'?: RelatedRail['moreHref'];
  /** The words of the link to all articles; by default the language's "See all". */
  'more-label'?: RelatedRail['moreLabel'];
  /** The way to add the next page of a source: `none` (default), `button`, or `auto`. */
  paging?: RelatedRail['paging'];
  /** The order of the cards: `source` (default, as the source says), `newest`, or `related`, by what the article of this page is about. That article is the rail's own `article`, else the one of the surrounding layout, else what the page says of itself. */
  order?: RelatedRail['order'];
  /** The articles after the related ones with `order="related"`: `newest` (default) fills the other places with the newest ones, and `none` leaves them out. */
  fill?: RelatedRail['fill'];
  /** Shows only articles that have one of these tags, in whatever case; separated by commas. */
  tags?: RelatedRail['tags'];
  /** Shows only articles of one of these categories, in whatever case; separated by commas. */
  category?: RelatedRail['category'];
  /** Shows only articles by one of these authors, in whatever case; separated by commas. */
  author?: RelatedRail['author'];
  /** Leaves out the articles that have one of these tags, in whatever case; separated by commas. */
  'exclude-tags'?: RelatedRail['excludeTags'];
  /** How many articles are passed over, of those that would be shown; 0 by default. */
  offset?: RelatedRail['offset'] | NumberText;
  /** Whether the cards have large numerals, as a list of what is read most. They are `compact` by default. */
  numbered?: RelatedRail['numbered'];
  /** Whether the first card of a grid or a list is large. A grid then has three, two or one columns, as it has room, and no more than `--article-rail-columns`. */
  lead?: RelatedRail['lead'];
  /** The parts that the cards do not show, separated by spaces: `image`, `category`, `date`, `summary`, `byline`, `portrait`, `reading-time`, `label` and `badge`. */
  hide?: RelatedRail['hide'];
  /** The place of the pictures, seen from the text of their cards: `top`, `bottom`, `start` or `end`. */
  picture?: RelatedRail['picture'];
  /** The aspect ratio of the pictures, such as `16/9`. */
  ratio?: RelatedRail['ratio'];
  /** The number of lines after which a summary is cut. By default it is never cut. */
  lines?: RelatedRail['lines'] | NumberText;
  /** The style of the dates: `relative` (default), `absolute` or `none`. */
  'date-style'?: RelatedRail['dateStyle'];
  /** The age up to which dates are relative: an ISO 8601 duration, `P30D` by default. */
  'relative-until'?: RelatedRail['relativeUntil'];
  /** The IANA time zone of the dates; the reader's by default. */
  'time-zone'?: RelatedRail['timeZone'];
  /** The window in which the links open, as in HTML; `_blank` gets `rel="noopener"`. */
  target?: RelatedRail['target'];
  /** The link types of the links of the cards, as in HTML. */
  rel?: RelatedRail['rel'];
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
    | 'skipRepeats'
    | 'moreHref'
    | 'moreLabel'
    | 'paging'
    | 'order'
    | 'fill'
    | 'tags'
    | 'category'
    | 'author'
    | 'excludeTags'
    | 'offset'
    | 'numbered'
    | 'lead'
    | 'hide'
    | 'picture'
    | 'ratio'
    | 'lines'
    | 'dateStyle'
    | 'relativeUntil'
    | 'timeZone'
    | 'target'
    | 'rel'
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
  /** Fires when data has arrived and was read. */
  'article-load': ArticleLoadEvent;
  /** Fires when a link of the element is followed. It can be canceled. */
  'article-navigate': ArticleNavigateEvent;
  /** Fires when loading or reading failed. */
  'article-error': ArticleErrorEvent;
  /** Fires when the link of a card is followed. It can be canceled. */
  'article-click': ArticleClickEvent;
  /** Fires when half of a card was in view for one second. */
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
