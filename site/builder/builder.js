// The builder: choices in the hash, a preview and code from the same choices.
import {elements} from 'virtual:builder-data';
import {html, nothing, render} from 'lit';
import {live} from 'lit/directives/live.js';
import {
  cssValue,
  fallbackOf,
  generate,
  looks,
  shownArticles,
  targets,
} from '../../src/embed/index.ts';
import '../shared/theme.js';
import {beginnings, choices, choose, isChosen} from './choices.js';
import {contextOf, fromPackage, nameOfTarget, policyOf, releasedFiles} from './code.js';
import {lowestContrast} from './contrast.js';
import {paletteColor} from './palette.js';
import {articleFields, attributeControl, field, option, radios, tokenControl} from './fields.js';
import {byDemand, isWanted, leftOut, stepOf} from './controls.js';
import {findingsOf} from './findings.js';
import {Preview} from './preview.js';
import {canBeTried, countFields, trySource} from './source.js';
import {readPage, writePage} from './state.js';

const sample = new URL('../data/feed.xml', document.baseURI).href;
const form = document.querySelector('#builder');

let {state, view} = readFirst();
let result;
let isTrying = false;
let contrast;
let policy = '';
let reserve = 0;
let said = '';
let preview;

/** A page without choices begins with the feed of this site, so that there is something to see. */
function readFirst() {
  const page = readPage(location.hash);
  if (location.hash.length < 2) {
    page.state.attributes = {src: sample, layout: 'grid', limit: '3'};
  }
  return page;
}

/** Changes the choices, and everything that follows from them. */
function change(next) {
  state = next;
  remember();
  update();
}

function changeView(name, value) {
  view = {...view, [name]: value};
  remember();
  update();
}

function remember() {
  history.replaceState(history.state, '', `#${writePage(state, view)}`);
}

/** A copy with another value for a name, or without the name. The others keep their order. */
function replace(values, name, value) {
  const {[name]: old, ...others} = values;
  if (value === undefined) return others;
  return old === undefined ? {...others, [name]: value} : {...values, [name]: value};
}

/** Sets or, without a value, removes an attribute. */
function setAttribute(name, value) {
  change({...state, attributes: replace(state.attributes, name, value)});
  if (['src', 'format', 'items', 'map'].includes(name)) void load();
}

function setToken(name, value) {
  change({...state, tokens: replace(state.tokens, name, value || undefined)});
}

/** Tries the address of the state. */
async function load() {
  const {src} = state.attributes;
  result = undefined;
  isTrying = canBeTried(src);
  update();
  if (!isTrying) return;
  const tried = await trySource(state.attributes);
  if (!tried) return;
  result = tried;
  isTrying = false;
  update();
}

/** The context of the code. The height counts for the preview as little as for the choices. */
function context() {
  return contextOf(view, fallbackOf(shownArticles(state, result?.articles ?? [])), reserve);
}

let policyTurn = 0;
function update() {
  draw();
  preview ??= new Preview(form.querySelector('#stage'), measure);
  preview.show(state, view, context());
  const turn = ++policyTurn;
  void policyOf(state, context(), shownArticles(state, result?.articles ?? [])).then(lines => {
    if (turn !== policyTurn || lines === policy) return;
    policy = lines;
    draw();
  });
}

let measuring = 0;
/** Measures the preview when it has come to rest. */
function measure() {
  clearTimeout(measuring);
  measuring = setTimeout(() => {
    const element = preview?.element;
    const height = Math.round(preview?.height ?? 0);
    const lowest = element && view.script === 'on' ? lowestContrast(element) : undefined;
    const isNew = height !== reserve || lowest?.ratio !== contrast?.ratio;
    reserve = height;
    contrast = lowest;
    if (isNew) update();
  }, 200);
}

function say(text) {
  said = text;
  draw();
}

async function copy() {
  try {
    await navigator.clipboard.writeText(form.querySelector('#code').textContent);
    say('Copied. Paste it into your page.');
  } catch {
    say('The browser did not allow copying. Select the code and copy it.');
  }
}

const controls = step =>
  elements[state.element].attributes
    .filter(({name}) => stepOf(name) === step && !leftOut[state.element]?.[name] && name !== 'src')
    .toSorted(byDemand);

const control = attribute =>
  attributeControl(attribute, state.attributes[attribute.name], setAttribute);

const more = (title, list) =>
  list.length > 0
    ? html`<details>
        <summary>${title} <span class="count">${list.length}</span></summary>
        <div class="fields">${list.map(control)}</div>
      </details>`
    : nothing;

function found() {
  if (isTrying) return html`<p>Trying the address…</p>`;
  const {src} = state.attributes;
  if (!src) return nothing;
  if (!canBeTried(src)) return html`<p>This reads the page that it is pasted into.</p>`;
  if (!result) return nothing;
  if (result.error)
    return html`<p class="problem">${result.error.message}</p>
      ${suggestions(src)}`;
  const fields = countFields(result.articles);
  const {length} = result.articles;
  return html`<p class="success">
      Found ${length} ${length === 1 ? 'article' : 'articles'}, format
      <code>${result.format}</code>.
    </p>
    <ul class="found" aria-label="Fields of the articles">
      ${fields.map(
        ([name, count]) =>
          html`<li>${name}${count < length ? ` (${count} of ${length})` : ''}</li>`,
      )}
    </ul>`;
}

/** Usual places of feeds. None of them is asked for before somebody chooses it. */
function suggestions(src) {
  let origin;
  try {
    ({origin} = new URL(src));
  } catch {
    return nothing;
  }
  const paths = ['/feed/', '/rss.xml', '/feed.json', '/wp-json/wp/v2/posts?_embed'];
  return html`<p>Is it a site? Its feed is often in one of these places:</p>
    <p class="buttons">
      ${paths.map(
        path =>
          html`<button
            type="button"
            class="button"
            @click=${() => setAttribute('src', origin + path)}
          >
            Try ${path}
          </button>`,
      )}
    </p>`;
}

let lastSource = sample;
function byHand(isByHand) {
  const {src, ...others} = state.attributes;
  if (isByHand) {
    lastSource = src ?? lastSource;
    result = undefined;
    isTrying = false;
    change({...state, attributes: {...beginnings[state.element], ...others}});
    return;
  }
  const begun = Object.keys(beginnings[state.element]);
  const kept = Object.entries(others).filter(([name]) => !begun.includes(name));
  change({...state, attributes: {src: lastSource, ...Object.fromEntries(kept)}});
  void load();
}

function chooseShape(choice) {
  const next = choose(state, choice, elements[choice.element].attributes);
  if (!('src' in next.attributes)) {
    next.attributes = {...beginnings[choice.element], ...next.attributes};
  }
  change(next);
}

const step = (number, title, content, id) => html`
  <section class="step" id=${id} aria-labelledby=${`${id}-title`}>
    <h2 id=${`${id}-title`}><span class="number">${number}</span> ${title}</h2>
    ${content}
  </section>
`;

function sourceStep() {
  const isByHand = !('src' in state.attributes);
  const all = controls('source');
  const data = all.filter(({name}) => /^articles?$/.test(name));
  const rest = all.filter(({name}) => !data.includes(name) && !/^articles?$/.test(name));
  return step(
    1,
    'Where are your articles?',
    html`${radios(
        'Source',
        'source',
        [
          ['address', 'At an address'],
          ['hand', 'By hand'],
        ],
        isByHand ? 'hand' : 'address',
        value => byHand(value === 'hand'),
      )}
      ${
        isByHand
          ? html`<p class="hint">Write the texts in step 3, or the data as JSON here.</p>`
          : html`<div class="field">
              <label for="src">Address of a feed, an article or a site</label>
              <input
                id="src"
                data-attribute="src"
                type="text"
                inputmode="url"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="src-help"
                .value=${state.attributes.src}
                @change=${({target}) => setAttribute('src', target.value.trim())}
              />
              <p class="hint" id="src-help">
                RSS, Atom, JSON Feed, WordPress, Ghost, schema.org, or other JSON. Press Enter to
                try it.
                <button
                  type="button"
                  class="button"
                  ?hidden=${state.attributes.src === sample}
                  @click=${() => setAttribute('src', sample)}
                >
                  Use the sample feed
                </button>
              </p>
            </div>`
      }
      <div id="found" role="status">${found()}</div>
      ${
        isByHand
          ? html`<div class="fields">${data.map(control)}</div>
              ${
                data.some(({name}) => name === 'article')
                  ? html`<details>
                      <summary>The article, field by field</summary>
                      <div class="fields">
                        ${articleFields(state.attributes.article, setAttribute)}
                      </div>
                    </details>`
                  : nothing
              }`
          : nothing
      }
      ${more('How it is read', isByHand ? rest : [...rest, ...data])}`,
    'step-source',
  );
}

function shapeStep() {
  return step(
    2,
    'What does it show?',
    html`<fieldset class="pictures">
        <legend class="visually-hidden">Element and layout</legend>
        ${choices.map(
          choice =>
            html`<label>
              <input
                type="radio"
                name="shape"
                .checked=${live(isChosen(state, choice))}
                @change=${() => chooseShape(choice)}
              />
              <svg viewBox="0 0 120 72" aria-hidden="true">${choice.drawing}</svg>
              <span>${choice.name}</span>
            </label>`,
        )}
      </fieldset>
      ${more('More forms', controls('shape'))}`,
    'step-shape',
  );
}

function contentStep() {
  const all = controls('content');
  const reasons = Object.entries(leftOut[state.element] ?? {});
  return step(
    3,
    'Content',
    html`<div class="fields">${all.filter(({name}) => isWanted(name)).map(control)}</div>
      ${more(
        'More settings',
        all.filter(({name}) => !isWanted(name)),
      )}
      ${
        reasons.length > 0
          ? html`<p class="hint" id="left-out">
              Without a control:
              ${reasons.map(([name, reason]) => html`<code>${name}</code>. ${reason}`)}
            </p>`
          : nothing
      }`,
    'step-content',
  );
}

const wantedTokens = [
  'accent',
  'ink',
  'background',
  'font',
  'heading-font',
  'font-size',
  'radius',
  'space',
].map(name => `--article-${name}`);

function lookStep() {
  const {tokens} = elements[state.element];
  const isMain = ({name}) => wantedTokens.includes(name);
  const defaults = new Map(tokens.map(({name, initial}) => [name, initial]));
  const one = token =>
    tokenControl(token, state.tokens[token.name], setToken, {
      check: cssValue,
      paletteColor: value => paletteColor(value, defaults, view.scheme === 'dark'),
    });
  return step(
    4,
    'Look',
    html`<div class="fields">
        ${field(
          {id: 'look', title: 'Theme sheet', help: 'A sheet that gives all elements one look.'},
          html`<select
            id="look"
            aria-describedby="look-help"
            @change=${({target}) => change({...state, look: target.value || undefined})}
          >
            ${option('', 'None', state.look ?? '')}
            ${looks.map(name => option(name, name, state.look ?? ''))}
          </select>`,
        )}
        ${controls('look').map(control)}
        ${tokens
          .filter(isMain)
          .toSorted((a, b) => wantedTokens.indexOf(a.name) - wantedTokens.indexOf(b.name))
          .map(one)}
      </div>
      <p class=${contrast && contrast.ratio < 4.5 ? 'problem' : 'hint'} id="contrast" role="status">
        ${
          contrast
            ? `Lowest contrast in the preview: ${contrast.ratio.toFixed(2)} : 1${contrast.ratio < 4.5 ? '. Text needs 4.5 : 1.' : ', which is enough.'}`
            : nothing
        }
      </p>
      <details>
        <summary>More tokens</summary>
        <div class="fields">${tokens.filter(token => !isMain(token)).map(one)}</div>
      </details>`,
    'step-look',
  );
}

function previewStep() {
  const choice = (legend, name, values) =>
    radios(legend, name, values, view[name], value => changeView(name, value));
  return step(
    5,
    'Preview',
    html`<div class="ready">
        <button type="button" class="button" @click=${copy}>
          Copy the code: ${nameOfTarget(state.target)}
        </button>
        <span class="hint">${said}</span>
      </div>
      <div class="toolbar">
        ${choice('Width', 'width', [
          ['320', '320'],
          ['768', '768'],
          ['1280', '1280'],
        ])}
        ${choice('Scheme', 'scheme', [
          ['light', 'Light'],
          ['dark', 'Dark'],
        ])}
        ${choice('Direction', 'direction', [
          ['ltr', 'LTR'],
          ['rtl', 'RTL'],
        ])}
        ${choice('Script', 'script', [
          ['on', 'With'],
          ['off', 'Without'],
        ])}
        ${choice('Page', 'host', [
          ['plain', 'Plain'],
          ['reset', 'Reset'],
          ['components', 'Components'],
          ['theme', 'Old theme'],
        ])}
      </div>
      <div id="stage" tabindex="0" role="group" aria-label="Preview"></div>`,
    'step-preview',
  );
}

function findingsStep() {
  const findings = findingsOf({state, result, contrast, origin: location.origin});
  return step(
    6,
    'Findings',
    html`<div id="findings" role="status">
      ${
        findings.length > 0
          ? html`<ul>
              ${findings.map(({level, text}) => html`<li class=${level}>${text}</li>`)}
            </ul>`
          : html`<p class="success">
              ${isTrying ? 'The address is being tried.' : 'Nothing is in the way.'}
            </p>`
      }
    </div>`,
    'step-findings',
  );
}

function codeStep() {
  return step(
    7,
    'Your code',
    html`<div class="fields">
        ${field(
          {id: 'target', title: 'For'},
          html`<select
            id="target"
            @change=${({target}) => change({...state, target: target.value})}
          >
            ${targets.map(name => option(name, nameOfTarget(name), state.target))}
          </select>`,
        )}
        ${
          fromPackage.has(state.target)
            ? nothing
            : field(
                {
                  id: 'files',
                  title: 'Folder of the files',
                  help: 'Yours, if you copied cdn/ to your server. The CDN has them after the release.',
                },
                html`<input
                  id="files"
                  type="text"
                  inputmode="url"
                  spellcheck="false"
                  aria-describedby="files-help"
                  placeholder=${releasedFiles}
                  .value=${view.files}
                  @change=${({target}) => changeView('files', target.value.trim())}
                />`,
              )
        }
      </div>
      <div class="code markup">
        <div class="caption">
          <span>${nameOfTarget(state.target)}</span>
          <button type="button" class="copy" @click=${copy}>Copy the code</button>
        </div>
        <pre
          class="listing"
          tabindex="0"
          role="group"
          aria-label="The code"
        ><code id="code">${generate(state, context())}</code></pre>
      </div>
      <p class="hint" role="status" id="said">${said}</p>
      <details>
        <summary>If your site has a content security policy</summary>
        <p class="hint">The policy has to allow this:</p>
        <div class="code markup">
          <pre
            class="listing"
            tabindex="0"
            role="group"
            aria-label="Lines of the policy"
          ><code id="policy">${policy}</code></pre>
        </div>
      </details>`,
    'step-code',
  );
}

function draw() {
  render(
    html`<div class="steps">${sourceStep()}${shapeStep()}${contentStep()}${lookStep()}</div>
      <div class="aside">${previewStep()}</div>
      <div class="end">${findingsStep()}${codeStep()}</div>`,
    form,
  );
}

form.addEventListener('submit', event => event.preventDefault());
addEventListener('hashchange', () => {
  const {src} = state.attributes;
  ({state, view} = readFirst());
  update();
  if (state.attributes.src !== src || !result) void load();
});
void load();
