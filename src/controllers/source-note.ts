import {css, html, nothing, render} from 'lit';
import {addLateStyles, type StyledElement} from './late-styles.js';

/** The words of the interface that the note takes its own from. */
export interface NoteWords {
  /** Says that content is on its way. */
  loading: string;
  /** Says that there is no content. */
  failed: string;
  /** Says that the content is old. */
  stale: string;
  /** The label of the button that tries again. */
  retry: string;
}

/**
 * The subject of the note: a refresh that failed, a first load that failed, or its second attempt.
 */
export type NoteKind = 'stale' | 'failed' | 'retrying';

/** A source, as far as the note goes. */
interface NotedSource {
  readonly articles?: unknown;
  readonly error?: unknown;
  readonly stale: boolean;
  readonly status: string;
}

/** Returns the note that a reader needs. A list that is empty has a message of its own. */
export function noteKind(
  host: Element & {readonly isReady: boolean},
  {articles, error, stale, status}: NotedSource,
): NoteKind | undefined {
  if (stale) return 'stale';
  if (!error || articles || host.isReady) return undefined;
  if ((host.constructor as {isList?: boolean}).isList || !isBlank(host)) return undefined;
  return status === 'loading' ? 'retrying' : 'failed';
}

/**
 * Says in an element that its source failed, with a button that tries again. Under content, it says
 * that the content may be out of date. If there is nothing else to show, it says that the source
 * could not be loaded. The note comes with the first failure: no element carries a place for it.
 */
export class SourceNote {
  readonly #root: ShadowRoot;
  readonly #onRetry: () => void;
  #box?: HTMLElement;

  constructor(root: ShadowRoot, onRetry: () => void) {
    this.#root = root;
    this.#onRetry = onRetry;
  }

  /** Shows the note after everything else. Takes it away if there is nothing to say. */
  show(kind: NoteKind | undefined, words: NoteWords): void {
    if (!kind) {
      const hadFocus = this.#box?.contains(this.#root.activeElement);
      this.#box?.remove();
      if (hadFocus) this.#keepFocus();
      return;
    }
    this.#box ??= this.#create();
    const isStale = kind === 'stale';
    const isRetrying = kind === 'retrying';
    this.#box.className = isStale ? 'stale' : 'stale failed';
    this.#box.setAttribute('part', isStale ? 'stale' : 'error');
    // A node that moves loses the focus. The element's own rendering may have removed the note, but never
    // where it is in front.
    if (isStale && this.#root.lastChild !== this.#box) this.#root.append(this.#box);
    if (!isStale && this.#root.firstChild !== this.#box) this.#root.prepend(this.#box);
    render(
      html`<span>${isStale ? words.stale : words.failed}</span>
        <button
          part="retry"
          class="again"
          type="button"
          aria-disabled=${isRetrying ? 'true' : 'false'}
          @click=${isRetrying ? nothing : this.#onRetry}
        >
          ${isRetrying ? words.loading : words.retry}
        </button>`,
      this.#box,
    );
  }

  /** Moves the focus to the host when the button is removed. */
  #keepFocus(): void {
    const {host} = this.#root;
    const next = this.#root.querySelector<HTMLElement>('a[href], summary, article-card') ?? host;
    if (next === host && !host.hasAttribute('tabindex')) {
      host.setAttribute('tabindex', '-1');
      host.addEventListener('blur', () => host.removeAttribute('tabindex'), {once: true});
    }
    (next as HTMLElement).focus({preventScroll: true});
  }

  #create(): HTMLElement {
    addLateStyles(this.#root.host as StyledElement, styles);
    const box = this.#root.ownerDocument.createElement('div');
    box.setAttribute('role', 'status');
    return box;
  }
}

const styles = css`
  .stale {
    all: initial;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
    margin-block-start: 1em;
    visibility: inherit;
    color-scheme: inherit;
    pointer-events: inherit;
    font-family: var(--article-font, inherit);
    font-size: var(--article-font-size, medium);
    line-height: 1.5;
    color: var(--_muted);
  }
  /* Nothing is above it. */
  .failed {
    margin-block-start: 0;
  }
  .stale > * {
    font-size: 0.875em;
  }
  .again {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
  }
  .again:hover {
    text-decoration: underline;
  }
`;

/**
 * Whether a reader sees nothing in an element but what this library has for it: no content of the page,
 * and no element inside that has something to show.
 */
function isBlank(element: Element): boolean {
  return [...element.childNodes].every(node => {
    if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').trim() === '';
    if (node.nodeType !== Node.ELEMENT_NODE) return true;
    const child = node as Element & {isReady?: boolean};
    if (/^(SCRIPT|TEMPLATE|STYLE)$/.test(child.nodeName) || child.slot) return true;
    if (
      child.isReady ||
      /^(IMG|PICTURE|VIDEO|AUDIO|IFRAME|OBJECT|EMBED|CANVAS|SVG)$/i.test(child.nodeName)
    ) {
      return false;
    }
    return isBlank(child);
  });
}
