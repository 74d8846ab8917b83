// What an owner should know about the source and the choices. A pure function of facts.
import {relateArticles} from '../../src/data.ts';

const isInsecure = url => /^http:\/\/(?!localhost|127\.)/i.test(url ?? '');

/** Returns sentences, each with a level: `problem` or `hint`. */
export function findingsOf({state, result, contrast, origin}) {
  const {attributes} = state;
  const findings = [];
  const add = (level, text) => findings.push({level, text});
  const {src} = attributes;
  const articles = result?.articles ?? [];
  if (result?.error) {
    add('problem', result.error.message);
    if (result.error.code === 'network') {
      add(
        'problem',
        'A browser may read an address of another site only if that site allows it (CORS): the answer needs the header Access-Control-Allow-Origin. The code works on pages of the same site without it.',
      );
    }
  }
  if (src && state.target === 'wix' && !/^https?:/i.test(src)) {
    add(
      'problem',
      'Wix shows the code in a frame with an address of its own: only a whole address that begins with https: leads out of it.',
    );
  }
  if (isInsecure(src)) {
    add(
      'problem',
      'The address begins with http: a page on https does not load it (mixed content).',
    );
  }
  if (src && result && !result.error && new URL(src, document.baseURI).origin === origin) {
    add(
      'hint',
      'The address is one of this site. Replace it with yours before you paste the code.',
    );
  }
  const pictures = articles.flatMap(({image}) => image ?? []);
  const silent = pictures.filter(({alt}) => !alt).length;
  if (silent > 0) {
    add(
      'hint',
      `${silent} of ${pictures.length} pictures have no description. People who do not see them get none.`,
    );
  }
  const insecure = pictures.filter(({url}) => isInsecure(url)).length;
  if (insecure > 0) {
    add(
      'problem',
      `${insecure} pictures begin with http: pages on https may not show them (mixed content).`,
    );
  }
  if (attributes.order === 'related' && articles.length > 1) {
    const [current, ...others] = articles;
    if (relateArticles(others, current).length === 0) {
      add(
        'hint',
        'Nothing related was found: for the first article, no other has a tag, a category, an author or words in common.',
      );
    }
  }
  if (result && !result.error && articles.length === 0)
    add('problem', 'The source has no articles.');
  if (contrast && contrast.ratio < 4.5) {
    add(
      'problem',
      `The contrast is ${contrast.ratio.toFixed(2)} : 1 at “${contrast.text.slice(0, 40)}”. Text needs 4.5 : 1.`,
    );
  }
  return findings;
}
