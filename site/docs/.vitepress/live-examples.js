/** Addresses as a site owner writes them become those of the demo's data. */
const addresses = (markup, siteBase) =>
  markup
    .replaceAll(/="\/([\w-]+\.json)"/g, `="${siteBase}data/$1"`)
    .replaceAll(/="\/pictures\/[\w.-]+"/g, `="${siteBase}data/pictures/moon.svg"`);

/** A plugin of markdown-it. Braces in code are text, not expressions of Vue. */
export function plainCode(markdown) {
  const inline = markdown.renderer.rules.code_inline.bind(markdown.renderer.rules);
  markdown.renderer.rules.code_inline = (tokens, index, ...rest) => {
    tokens[index].attrSet('v-pre', '');
    return inline(tokens, index, ...rest);
  };
}

/**
 * A plugin of markdown-it. A comment `<!-- live -->` before a block of HTML shows the block as a live
 * example above its code. On GitHub, the code alone shows.
 */
export function liveExamples(markdown, {siteBase}) {
  const fence = markdown.renderer.rules.fence.bind(markdown.renderer.rules);
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const code = fence(tokens, index, ...rest);
    const before = tokens[index - 1];
    if (before?.type !== 'html_block' || before.content.trim() !== '<!-- live -->') return code;
    const markup = addresses(tokens[index].content, siteBase);
    return `<LiveExample markup="${encodeURIComponent(markup)}" />${code}`;
  };
}
