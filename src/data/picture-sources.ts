/** Which address of a picture is the picture, and which a stand-in of a lazy loader. */
import {findPicture, isOnWeb, isPlaceholder} from './picture-addresses.js';
import {firstCandidate, safePictureUrl, safeSrcset, type SafeUrl} from './safe-url.js';

/** The addresses of a picture that can be shown. */
export interface PictureSources {
  /** The address of the picture itself. */
  url?: SafeUrl;
  /** Candidates as in the attribute `srcset`. */
  srcset?: SafeUrl;
}

/**
 * The addresses of a picture out of the attributes of its `<img>`, `<amp-img>` or `<source>`, by
 * their names in lower case. An address that a lazy loader keeps in an attribute of its own comes
 * first, and one of `data:` never comes before one of `http:`.
 */
export function pictureSources(
  attributes: ReadonlyMap<string, string>,
  base?: string,
): PictureSources {
  const kept = findPicture(Array.from(attributes, ([name, value]) => ({name, value})));
  const own = attributes.get('src');
  const usable = [kept.address, own, kept.file].flatMap(value => safePictureUrl(value, base) ?? []);
  const url = usable.find(address => isOnWeb(address) && !isPlaceholder(address));
  const srcset = [kept.srcset, attributes.get('srcset')]
    .map(value => safeSrcset(value, base))
    .find(candidates => candidates && !/(?:^|, )data:/.test(candidates));
  // Only a stand-in is left: it is the picture, unless candidates are better.
  const address = url ?? firstCandidate(srcset) ?? usable[0];
  const sources: PictureSources = {};
  if (address) sources.url = address;
  if (srcset) sources.srcset = srcset;
  return sources;
}
