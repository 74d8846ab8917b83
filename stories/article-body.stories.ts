import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/article-body/define.js';
import {
  article,
  pictureUrl,
  articleArabic,
  articleGerman,
  articleJapanese,
} from '../test/fixtures/article.js';
import {fallingBack, inWidth, renderElement, waiting} from './render.js';

const meta: Meta = {
  title: 'Elements/article-body',
  component: 'article-body',
  args: {article},
  render: args => inWidth('42rem', renderElement('article-body', args)),
};
export default meta;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];

export const Data: StoryObj = {};

export const Contents: StoryObj = {args: {toc: true}};

export const Narrow: StoryObj = {
  render: args => inWidth('18rem', renderElement('article-body', args)),
};

/** Every kind of prose that a body may hold. */
export const Prose: StoryObj = {
  args: {
    article: {
      headline: 'Prose',
      body: `<h2>Lists, quotes and figures</h2>
        <p>A paragraph with <a href="#link">a link</a>, <em>stress</em>, <strong>weight</strong>,
        <code>code()</code>, <kbd>Esc</kbd>, <mark>a mark</mark>, H<sub>2</sub>O, x<sup>2</sup> and an
        <abbr title="abbreviation">abbr</abbr>.<sup><a href="#note" id="noted">1</a></sup></p>
        <ul><li>One</li><li>Two<ul><li>Two and a half</li></ul></li></ul>
        <ol><li>First</li><li>Second</li></ol>
        <dl><dt>Slack water</dt><dd>The time between tides, when nothing runs.</dd></dl>
        <blockquote><p>The clock was never wrong. It was early for a sea that was late.</p>
        <cite>A lighthouse keeper</cite></blockquote>
        <figure><img src="${pictureUrl('moon.svg')}" alt="The moon over the sea" width="1600" height="1000">
        <figcaption>What the clock follows.</figcaption></figure>
        <h3>Code and tables</h3>
        <pre><code class="language-ts">const tide = (moon: number) => Math.cos(2 * Math.PI * moon);</code></pre>
        <table><caption>Hours of the tide</caption>
        <thead><tr><th scope="col">Harbour</th><th scope="col">High</th><th scope="col">Low</th></tr></thead>
        <tbody><tr><th scope="row">North quay</th><td>04:12</td><td>10:24</td></tr>
        <tr><th scope="row">South mole</th><td>04:31</td><td>10:47</td></tr></tbody></table>
        <details><summary>A detail</summary><p>That was hidden.</p></details>
        <table><caption>A table that is wider than its column scrolls</caption>
        <tr>${['Station', ...months].map(name => `<th scope="col">${name}</th>`).join('')}</tr>
        <tr><th scope="row">Saltmere</th>${months.map((_, month) => `<td>${(4.1 + month / 10).toFixed(1)} m</td>`).join('')}</tr></table>
        <hr><h4>A small heading</h4><p>And the end.</p>
        <ol><li id="note">A footnote. <a href="#noted">Back to the text</a></li></ol>`,
    },
  },
};

/** An attack in the data leaves nothing but its text. */
export const Hostile: StoryObj = {
  args: {
    article: {
      headline: 'Hostile',
      body: `<p onclick="alert(1)" style="position:fixed">Text stays.</p>
        <script>alert(1)</script><p><a href="javascript:alert(1)">A link that leads nowhere</a></p>
        <img src="data:image/png,x" onerror="alert(1)" alt="A picture that is not there">`,
    },
  },
};

export const German: StoryObj = {args: {article: articleGerman, lang: 'de'}};

export const Arabic: StoryObj = {args: {article: articleArabic, lang: 'ar', dir: 'rtl'}};

export const Japanese: StoryObj = {args: {article: articleJapanese, lang: 'ja'}};

/** Prose that the page wrote itself. */
export const OwnProse: StoryObj = {
  args: {article: undefined},
  render: args => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'This paragraph stands in the page, and is styled where it stands.';
    return inWidth('42rem', renderElement('article-body', args, paragraph));
  },
};

export const Loading: StoryObj = {
  render: () => inWidth('42rem', waiting(renderElement('article-body', {}))),
};

/** A source that fails shows what the page wrote inside the element. */
export const Fallback: StoryObj = {render: () => fallingBack('article-body')};
