/** Every story renders without a word in the console, and is accessible, light and dark. */
import {expect, fixture, html} from '@open-wc/testing';
import * as articleBody from '../stories/article-body.stories.js';
import * as articleCard from '../stories/article-card.stories.js';
import * as articleHeader from '../stories/article-header.stories.js';
import * as articleLayout from '../stories/article-layout.stories.js';
import * as relatedRail from '../stories/related-rail.stories.js';
import * as tagList from '../stories/tag-list.stories.js';
import * as tldrBox from '../stories/tldr-box.stories.js';
import * as colours from '../stories/foundations/colours.stories.js';
import * as typeAndSpace from '../stories/foundations/type-and-space.stories.js';
import * as pages from '../stories/pages.stories.js';
import {ArticleElement} from '../src/index.js';
import {expectWarning} from './setup.js';
import {waitUntil} from './time.js';

type Render = (args: Record<string, unknown>) => Node;

interface Story {
  args?: Record<string, unknown>;
  render?: Render;
}

const modules = [
  articleBody,
  articleCard,
  articleHeader,
  articleLayout,
  relatedRail,
  tagList,
  tldrBox,
  colours,
  pages,
  typeAndSpace,
] as unknown as ({default: Story & {title: string}} & Record<string, Story>)[];

/** Stories whose point is that something fails. */
const failing = new Set(['Fallback', 'Failed']);

/** Whether the keyboard reaches an element, where it has to: where there is something to scroll. */
function isReachable(element: Element): boolean {
  const scrolls = element.scrollWidth > element.clientWidth;
  return !scrolls || !element.matches('pre, table') || element.hasAttribute('tabindex');
}

async function settle(root: Element): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if (!(element instanceof ArticleElement)) continue;
    // What waits in a story waits forever.
    if (!element.matches(':state(loading)')) await element.loaded;
    if (element.shadowRoot) await settle(element.shadowRoot as unknown as Element);
  }
}

// The colours that WebKitGTK gives the buttons of a page in the dark cannot be read.
const buttons = new CSSStyleSheet();
buttons.replaceSync('button {color: inherit; background: none}');
document.adoptedStyleSheets.push(buttons);

for (const {default: meta, ...stories} of modules) {
  describe(`stories of ${meta.title}`, () => {
    for (const [name, story] of Object.entries(stories)) {
      for (const theme of ['light', 'dark']) {
        it(`${name}, ${theme}`, async () => {
          if (failing.has(name)) expectWarning(/404/);
          if (['Retry', 'Stale'].includes(name)) expectWarning(/no element with the id/);
          const render = story.render ?? meta.render!;
          const content = render({...meta.args, ...story.args});
          const root = document.documentElement;
          root.dataset['theme'] = root.style.colorScheme = theme;
          document.body.style.background = theme === 'dark' ? '#15171a' : '#fff';
          const box = await fixture<HTMLElement>(html`<div>${content}</div>`);
          await settle(box);
          // What scrolls is known when it has been laid out.
          await waitUntil(() => [...box.querySelectorAll('article-body *')].every(isReachable));
          expect(box.firstElementChild).to.not.equal(null);
          await expect(box).to.be.accessible();
        });
      }
    }
    after(() => {
      delete document.documentElement.dataset['theme'];
      document.documentElement.style.colorScheme = document.body.style.background = '';
    });
  });
}
