import {posix} from 'node:path';

/** Returns the path of a page on the site, without its ending, for a file of the repository. */
function pageOf(file, pages) {
  return pages[file] && `/${pages[file].replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`;
}

/**
 * A plugin of markdown-it. Links between the Markdown files of the repository lead to their pages on
 * the site. Links to other files lead to the repository, if its address is known, and are plain text
 * if it is not.
 */
export function links(markdown, {pages, siteBase, repository}) {
  markdown.core.ruler.push('repository-links', ({tokens, env}) => {
    const file = env.relativePath && sourceOf(env.relativePath, pages);
    for (const {children} of tokens) {
      let plain = false;
      for (const token of children ?? []) {
        if (token.type === 'link_close' && plain) {
          token.tag = 'span';
          plain = false;
        }
        if (token.type !== 'link_open') continue;
        const href = token.attrGet('href');
        if (/^(?:[a-z]+:|#|\/)/i.test(href)) continue;
        const [path, anchor] = href.split('#');
        const target = posix.join(posix.dirname(file), path);
        const page = pageOf(target, pages);
        if (page !== undefined) token.attrSet('href', page + (anchor ? `#${anchor}` : ''));
        else if (target === 'article.schema.json') setPlain(token, `${siteBase}${target}`);
        else if (repository) setPlain(token, `${repository}/blob/main/${target}`);
        else {
          token.tag = 'span';
          token.attrs = [];
          plain = true;
        }
      }
    }
  });
}

/** Sets an address that the router of the site leaves alone. */
function setPlain(token, href) {
  token.attrSet('href', href);
  token.attrSet('target', '_self');
}

/** Returns the file in the repository that a page of the site is written in. */
function sourceOf(page, pages) {
  const [file] = Object.entries(pages).find(([, target]) => target === page) ?? [];
  return file ?? page;
}
