import {css, html, render} from 'lit';

/** What the note says. */
export interface NoteWords {
  /** What is wrong with what is shown. */
  stale: string;
  /** The button that tries again. */
  retry: string;
}

/**
 * Says under what an element shows that it may be out of date, with a button that tries again. It
 * comes with the first failed refresh: no element carries a place for it.
 */
export class StaleNote {
  readonly #root: ShadowRoot;
  readonly #onRetry: () => void;
  #box?: HTMLElement;

  constructor(root: ShadowRoot, onRetry: () => void) {
    this.#root = root;
    this.#onRetry = onRetry;
  }

  /** Shows the note after everything else; without words, takes it away. */
  show(words: NoteWords | undefined): void {
    if (!words) {
      const hadFocus = this.#box?.contains(this.#root.activeElement);
      this.#box?.remove();
      if (hadFocus) this.#keepFocus();
      return;
    }
    this.#box ??= this.#create();
    // The element's own rendering may have taken it away. What moves loses the focus.
    if (this.#root.lastChild !== this.#box) this.#root.append(this.#box);
    render(
      html`<span>${words.stale}</span>
        <button part="retry" class="again" type="button" @click=${this.#onRetry}>
          ${words.retry}
        </button>`,
      this.#box,
    );
  }

  /** The button has gone, the reader's place in the page has not. */
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
    const sheet = styles.styleSheet;
    const {adoptedStyleSheets: sheets, ownerDocument} = this.#root;
    // Another window's document takes no sheet of this one.
    if (sheet && ownerDocument === document && !sheets.includes(sheet)) {
      this.#root.adoptedStyleSheets = [...sheets, sheet];
    }
    const box = ownerDocument.createElement('div');
    box.className = 'stale';
    box.setAttribute('part', 'stale');
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
