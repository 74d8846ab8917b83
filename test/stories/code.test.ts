/** The code that a story shows can be pasted: elements and addresses, nothing of the story's own. */
import {expect} from '@open-wc/testing';
import * as articleCard from '../../stories/article-card.stories.js';
import * as articleLayout from '../../stories/article-layout.stories.js';
import * as relatedRail from '../../stories/related-rail.stories.js';
import * as tagList from '../../stories/tag-list.stories.js';
import * as tldrBox from '../../stories/tldr-box.stories.js';
import * as pages from '../../stories/pages.stories.js';
import {codeOf, pageOf} from '../../stories/code.js';

type Render = (args: Record<string, unknown>) => Element;

interface Story {
  title: string;
  args?: Record<string, unknown>;
  render?: Render;
}

const modules = [articleCard, articleLayout, relatedRail, tagList, tldrBox, pages] as unknown as ({
  default: Story;
} & Record<string, Story>)[];

/** As Storybook hands it over: the markup of the story, in a box of its own. */
function codeOfStory(meta: Story, story: Story): string {
  const box = document.createElement('div');
  box.append((story.render ?? meta.render!)({...meta.args, ...story.args}));
  const {outerHTML} = box;
  return codeOf(new DOMParser().parseFromString(outerHTML, 'text/html').body.children);
}

describe('the code of a story', () => {
  for (const {default: meta, ...stories} of modules) {
    for (const [name, story] of Object.entries(stories)) {
      it(`can be pasted: ${meta.title}, ${name}`, () => {
        const code = codeOfStory(meta, story);
        expect(code).to.match(/^<(?:article|related|tag|tldr|script)/);
        expect(code).to.not.match(/<div|&quot;|localhost|127\.0\.0\.1|articles?=/);
        for (const line of code.split('\n')) expect(line.length).to.be.below(400);
      });
    }
  }

  it('is the element, with its data at an address, an attribute a line where it is long', () => {
    expect(codeOfStory(relatedRail.default as Story, relatedRail.Carousel as Story)).to.equal(
      '<related-rail src="/articles.json" layout="carousel" more-href="#all"></related-rail>',
    );
    expect(codeOfStory(articleCard.default as Story, articleCard.Attributes as Story)).to.match(
      /^<article-card\n {2}headline="[^"]+"\n[^]*\n {2}image="\/pictures\/harbour\.svg"\n[^]*\n>/,
    );
  });

  it('indents what stands inside', () => {
    const code = codeOfStory(articleLayout.default as Story, articleLayout.OwnArrangement as Story);
    expect(code).to.match(/^<article-layout src="\/article.json">\n {2}<tldr-box collapsible><\//);
  });

  it('is a page with the script tag, when asked for', () => {
    const page = pageOf('<tag-list tags="a">\n</tag-list>');
    expect(page).to.match(/<script type="module" src="[^"]+article-elements.js">/);
    expect(page).to.contain('\n    <tag-list tags="a">\n    </tag-list>\n  </body>');
  });
});
