/**
 * Loaded before every test file of a run with `ARTICLE_ELEMENTS_RENDER=server`: what `fixture` puts
 * into the page comes from a server and is taken over there, as in a page that a server wrote.
 */
import {fixture as renderedFixture} from '@open-wc/testing';
import {hydrate} from '@lit-labs/ssr-client';
import {executeServerCommand} from '@web/test-runner-commands';
import {type LitElement, nothing} from 'lit';
import {type Fixture, useFixture} from '../fixture.js';

interface Template {
  _$litType$: number;
  strings: TemplateStringsArray;
  values: unknown[];
}

/** What a server gets of a value, which it gets as JSON. */
type Sent =
  {json: unknown} | {list: Sent[]} | {strings: string[]; values: Sent[]} | {nothing: true};

/** What cannot be sent to a server, nor come from one: nodes of the page, promises, directives. */
class Unsendable extends Error {}

function send(value: unknown): Sent {
  if (value === nothing || value === undefined || typeof value === 'function') {
    return {nothing: true};
  }
  if (Array.isArray(value)) return {list: value.map(send)};
  if (typeof value !== 'object' || value === null) return {json: value};
  if ('_$litType$' in value) {
    const {strings, values} = value as Template;
    return {strings: [...strings], values: values.map(send)};
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || '_$litDirective$' in value) {
    throw new Unsendable();
  }
  return {json: value};
}

// What a server wrote is thrown away where it does not fit. Here it always has to.
const {replaceChildren} = ShadowRoot.prototype;
ShadowRoot.prototype.replaceChildren = function (...nodes) {
  console.error(`<${this.host.localName}> does not take over what the server wrote.`);
  replaceChildren.apply(this, nodes);
};

const counts = {served: 0, own: 0};

// A file that never reaches the server would pass without having tested anything of it.
after(() => {
  if (counts.own > 0 && counts.served === 0) {
    throw new Error(`None of ${counts.own} templates of this file can be sent to a server.`);
  }
});

const hydratedFixture = async (...[template, options]: Parameters<Fixture>) => {
  let sent: Sent;
  try {
    sent = send(template);
  } catch (error) {
    if (!(error instanceof Unsendable)) throw error;
    counts.own++;
    return renderedFixture(template, options);
  }
  const markup = await executeServerCommand<string, Sent>('render-on-server', sent);
  counts.served++;
  const wrapper = await renderedFixture<HTMLElement>('<div></div>', options);
  wrapper.setHTMLUnsafe(markup);
  // Firefox does so a little later.
  customElements.upgrade(wrapper);
  hydrate(template, wrapper);
  const [element] = wrapper.children;
  for (const child of wrapper.querySelectorAll('*')) {
    // After what a server knew comes what this page knows.
    while ((await (child as Partial<LitElement>).updateComplete) === false);
  }
  return element!;
};
useFixture(hydratedFixture as Fixture);
