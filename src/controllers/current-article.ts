import {canonicalUrl} from '../data/canonical.js';

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;
let known = '';

/** Calls `changed` whenever the page shows another article without loading a new page. */
export function watchCurrentArticle(changed: () => void): void {
  watchers.add(changed);
  if (observer) return;
  known = currentKey();
  observer = new MutationObserver(check);
  observer.observe(document.querySelector('head') ?? document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ['href', 'content', 'rel', 'property'],
  });
  addEventListener('popstate', check);
  // Only this event reports pushState(); browsers without it still see the head change.
  navigation()?.addEventListener('currententrychange', check);
}

/** Ends what {@link watchCurrentArticle} began; the last one to leave stops the observers. */
export function unwatchCurrentArticle(changed: () => void): void {
  if (!watchers.delete(changed) || watchers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  removeEventListener('popstate', check);
  navigation()?.removeEventListener('currententrychange', check);
}

function navigation(): EventTarget | undefined {
  return (globalThis as {navigation?: EventTarget}).navigation;
}

function currentKey(): string {
  return [...currentArticleUrls(document)].join(' ');
}

function check(): void {
  const key = currentKey();
  if (key === known) return;
  known = key;
  for (const changed of watchers) changed();
}

/**
 * The addresses of the article that the page shows, in canonical form: its canonical link, its
 * Open Graph URL, and its location.
 */
export function currentArticleUrls(document: Document): Set<string> {
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const openGraph = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const urls = new Set<string>();
  for (const value of [link, openGraph, document.URL]) {
    const url = canonicalUrl(value, document.baseURI);
    if (url) urls.add(url);
  }
  return urls;
}
