// The code, and what it needs from the page that it is pasted into.
import * as embed from '../../src/embed/index.ts';
import {integrity, version} from 'virtual:builder-data';

/** Where the files of this version are after its release. */
export const releasedFiles = embed.releasedFiles(version);

/** The facts that code is generated with, beside the choices. */
export function contextOf(view, fallback, reserve) {
  return {...embed.contextOf({version, integrity}, view.files, fallback), reserve};
}

const targetNames = {
  html: 'A page of HTML',
  wordpress: 'WordPress',
  ghost: 'Ghost',
  squarespace: 'Squarespace',
  wix: 'Wix',
  shopify: 'Shopify',
  webflow: 'Webflow',
  blogger: 'Blogger',
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  angular: 'Angular',
  astro: 'Astro',
  server: 'A server with Node',
};

export const nameOfTarget = target => targetNames[target] ?? target;

/** The targets whose build takes the elements from npm. */
export const fromPackage = new Set(['react', 'vue', 'svelte', 'angular', 'astro', 'server']);

const originOf = url => {
  try {
    const {origin, protocol} = new URL(url, document.baseURI);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
};

/** An address as a source of a policy: `'self'` for one without a host. */
const sourceOf = url => (/^(https?:)?\/\//i.test(url) ? originOf(url) : "'self'");

const list = sources => [...new Set(sources.filter(Boolean))].join(' ');

async function hashOf(text) {
  if (!globalThis.crypto?.subtle) return undefined;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}'`;
}

/** The lines that a content security policy needs for the code. */
export async function policyOf(state, context, articles) {
  const code = embed.generate({...state, target: 'html'}, context);
  const style = /<style>([\s\S]*?)<\/style>/.exec(code)?.[1];
  const files = fromPackage.has(state.target) ? "'self'" : sourceOf(context.files);
  const pictures = articles.flatMap(({image}) => (image ? [sourceOf(image.url)] : []));
  // Cards have no player.
  const plays = /header|layout/.test(state.element);
  const sounds = articles.flatMap(({audio}) => (plays && audio ? [sourceOf(audio.url)] : []));
  const {src} = state.attributes;
  const hash = style && !fromPackage.has(state.target) ? await hashOf(style) : undefined;
  return [
    `script-src ${files};`,
    `style-src ${list([files, hash])};`,
    ...(pictures.length > 0 ? [`img-src ${list(pictures)};`] : []),
    ...(sounds.length > 0 ? [`media-src ${list(sounds)};`] : []),
    ...(src ? [`connect-src ${sourceOf(src) ?? "'self'"};`] : []),
  ].join('\n');
}
