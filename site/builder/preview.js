// The preview: a page of this site in a frame, with what the generated code says in it. The builder
// writes into the frame, so that it shows the same where the frame may run no script.
import {generate, parse, styleRules} from '../../src/embed/index.ts';

/** The preview of a builder, in the box that it gets. */
export class Preview {
  #box;
  #frame;
  #isReady = false;
  #kind = '';
  #rules = 0;
  #state;
  #view;
  #context;
  #onChange;
  #observer = new ResizeObserver(() => this.#measure());

  /** `onChange` is called when the preview has another height. */
  constructor(box, onChange) {
    this.#box = box;
    this.#onChange = onChange;
    this.#observer.observe(box);
  }

  /** The element of the code, if the frame has it already. */
  get element() {
    const {documentElement} = this.#frame?.contentDocument ?? {};
    return this.#isReady ? documentElement?.querySelector('main > *') : undefined;
  }

  /** The height of the element in CSS pixels, where its script runs. */
  get height() {
    return this.#view?.script === 'on' ? (this.element?.getBoundingClientRect().height ?? 0) : 0;
  }

  /** Shows a state, as its code for a page of HTML says. */
  show(state, view, context) {
    this.#state = state;
    this.#view = view;
    this.#context = context;
    if (this.#kind !== view.script) this.#open(view.script);
    else if (this.#isReady) this.#write();
  }

  /** Opens a new frame. A frame that navigates would be a step of the browser's history. */
  #open(kind) {
    this.#kind = kind;
    this.#isReady = false;
    this.#rules = 0;
    const frame = document.createElement('iframe');
    frame.id = 'preview';
    frame.title = 'Preview';
    if (kind === 'off') frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = new URL('preview.html', document.baseURI).href;
    frame.addEventListener('load', () => {
      if (frame !== this.#frame) return;
      this.#isReady = true;
      this.#write();
      this.#observer.observe(frame.contentDocument.body);
      // A link would lead the preview away.
      frame.contentDocument.addEventListener('click', event => {
        if (event.composedPath().some(({localName}) => localName === 'a')) event.preventDefault();
      });
    });
    this.#frame?.remove();
    this.#frame = frame;
    this.#box.append(frame);
    this.#measure();
  }

  #write() {
    const page = this.#frame.contentDocument;
    const {scheme, direction, host} = this.#view;
    page.documentElement.dataset.theme = scheme;
    page.documentElement.dataset.host = host;
    page.documentElement.dir = direction;
    // The code is read back, so that the preview shows what it says and nothing else.
    const state = parse(generate({...this.#state, target: 'html'}, this.#context), 'html');
    this.#writeStyles(page, state);
    const [old] = page.querySelector('main').children;
    const isKept = old?.localName === state.element && this.#kind === 'on';
    const element = isKept ? old : page.createElement(state.element);
    for (const name of element.getAttributeNames()) {
      if (!(name in state.attributes) && !/^(class|style|role|aria-)/.test(name)) {
        element.removeAttribute(name);
      }
    }
    for (const [name, value] of Object.entries(state.attributes)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    if (!isKept) {
      element.append(...this.#fallback(page));
      page.querySelector('main').replaceChildren(element);
    }
    this.#measure();
  }

  #fallback(page) {
    const links = (this.#context.fallback ?? []).map(({headline, url}) => {
      const link = page.createElement('a');
      link.textContent = headline;
      if (/^https?:/i.test(url ?? '')) link.href = url;
      return link;
    });
    if (links.length < 2) return links;
    const list = page.createElement('ul');
    for (const link of links) list.appendChild(page.createElement('li')).append(link);
    return [list];
  }

  #writeStyles(page, state) {
    const sheet = [...page.styleSheets].find(({href}) => /preview[^/]*\.css/.test(href));
    const rules = rulesOf(styleRules(state, {}));
    for (; this.#rules > 0; this.#rules--) sheet.deleteRule(0);
    for (const rule of rules) sheet.insertRule(rule);
    this.#rules = rules.length;
    const look = page.querySelector('link[data-look]');
    if (look?.dataset.look === (state.look ?? undefined)) return;
    look?.remove();
    if (!state.look) return;
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.dataset.look = state.look;
    link.href = `../cdn/themes/${state.look}.css`;
    page.head.prepend(link);
  }

  #measure() {
    const frame = this.#frame;
    if (!frame) return;
    const width = Number(this.#view?.width ?? 768);
    const scale = Math.min(1, this.#box.clientWidth / width || 1);
    const content = this.#isReady ? frame.contentDocument.documentElement.offsetHeight : 0;
    const height = Math.min(Math.max(content, 160), 4000);
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${height}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    frame.style.marginBlockEnd = `${(scale - 1) * height}px`;
    this.#onChange();
  }
}

const rulesOf = text => text.match(/[^{}]+\{[^}]*\}/g) ?? [];
