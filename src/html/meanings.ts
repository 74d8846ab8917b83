/**
 * Classes of blogging systems and their plugins that mean something, and what becomes of them.
 * Every other class means nothing here.
 */

/** Knows some of the tokens of a class. */
export interface Tokens {
  test(token: string): boolean;
}

/** Tokens by their names, in lower case, and by a form that names share. */
function tokens(names: string, form?: RegExp): Tokens {
  const known = new Set(names.split(' '));
  return {test: token => known.has(token.toLowerCase()) || form?.test(token) === true};
}

/** For a screen reader alone, where the page of the article has the style that hides it. */
export const onlyHeard = tokens(
  'element-invisible show-for-sr u-hiddenvisually ui-helper-hidden-accessible visuallyhidden',
  /(?:^|[-_])(?:a11y-hidden|assistive-text|hidden-visually|screen-?(?:only|reader(?:-?(?:only|text))?)|sr-?(?:only|text)|(?:accessibly|visually)-hidden)$/i,
);

/** Hidden from everybody. */
export const hiddenByClass = tokens(
  'd-none display-none hidden hide is-hidden js-hidden u-hidden uk-hidden',
);

/** Hidden in narrow or wide windows only. */
export const shownSomewhere = /^(?:[a-z\d]+:|d-[a-z]+-)(?:block|flex|grid|inline|table)/;

/**
 * Controls, offers to share or to follow, lists of other articles, and the copies of pictures that a
 * slider makes: never part of a text.
 */
export const dropped = tokens(
  'adsbygoogle bctt-ctt-btn crp_related feedflare jp-post-flair katex-html kg-audio-hide kg-audio-player ' +
    'kg-audio-seek-slider kg-bookmark-icon kg-file-card-icon kg-signup-card kg-toggle-card-icon ' +
    'kg-video-overlay kg-video-player kg-video-player-container kk-star-ratings mathjax_preview ' +
    'mejs-offscreen mw-editsection mw-jump-link outbrain pf-button post-ratings printfriendly ' +
    'really_simple_share rt-reading-time sd-block sd-content sd-title sharedaddy slick-cloned ' +
    'swiper-slide-duplicate wp-block-latest-posts wp-block-social-links wpl-likebox',
  /^(?:a2a_|addthis_|addtoany|at-(?:above|below)-post|dpsp-|elementor-share-|essb_|et_social_|heateor_|jp-relatedposts|mashsb-|mc4wp-form|novashare-|powerpress_links|rmp-|rp4wp|scriptlesssocialsharing|sd-(?:like|sharing)|sfsi_|shareaholic|simplesocialbuttons|ssb-|ssba|subscription-widget|swp_|taboola|wp-block-jetpack-(?:like|related|sharing|subscriptions)|yarpp|zem_rp)/i,
);

/**
 * Names of advertisements and of offers to share or to subscribe that a theme made up: dropped where
 * they hold no more than buttons.
 */
export const offers = tokens(
  'advert advertisement captioned-button-wrap',
  /^(?:(?:article|blog|entry|page|post|single|social)[-_]{1,2})?(?:newsletter|share|sharing|social|subscribe)(?:[-_]{1,2}(?:area|bar|block|box|buttons?|container|cta|form|icons?|links?|list|media|post|section|share|sharing|sign-?up|tools|widget|wrap|wrapper))*$|^(?:ads?|advert|advertisement)(?:[-_]{1,2}(?:banner|block|box|container|label|placeholder|slot|space|text|title|unit|wrap|wrapper))+$/i,
);

/** Advertisements, where the text says so, too. */
export const advertisement =
  /(?:^|[-_])(?:ads?|adspot|advert(?:s|isements?|ising)?|anzeige|publicidad|publicite|werbung)(?:$|[-_])|^td-a-rec/i;

/** Fonts that draw an icon in the place of its name. */
export const iconFont = /^material-(?:icons(?:-\w+)?|symbols-\w+)$/;

/** Numbers of lines beside code. */
export const lineNumbers = /gutter|line-?(?:no|num|nr)|blob-num|crayon-num|hljs-ln-n|^(?:ln|lnt)$/i;

/** One line of code. */
export const codeLine = /(?:^|[-_])lines?$|^cl$|^L\d+$/i;

/** A link from a heading to itself. */
export const permalink =
  /^(?:anchor(?:js)?(?:-?link)?|direct-link|gh-anchor|hash-?link|head(?:er|ing|line)?-?(?:anchor|link|permalink)|headerlink|perma-?link|section-?link)$/i;

/** The text under a picture. */
export const captionText = /^(?:[\w-]*[-_])?caption(?:[-_](?:dd|text))?$/i;

/** Small pictures that replace a sign. */
export const emojiPicture = /emoji|emoticon|smiley|twemoji|joypixels/i;

/** The title of a card that is one link, such as a bookmark. */
export const cardTitle = tokens('kg-bookmark-title kg-file-card-title');

/** The lines of a card. */
export const cardLine = tokens('kg-bookmark-metadata kg-file-card-metadata');

/** Boxes that are figures: what they show, and their caption. */
export const figureBox = tokens(
  'gallery-item image-with-caption img_caption kg-audio-card tr-caption-container wp-caption',
);

/** Titles that are captions. */
export const figureTitle = tokens('kg-audio-title');

/** The second link to a file, beside its name. */
export const fileButton = tokens('wp-block-file__button');

/** A formula as MathJax has set it, in front of its source. */
export const typeset = /^MathJax(?:_\w+)?$/;
