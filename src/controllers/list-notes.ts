/** The messages of a list, under its cards or instead of them: that loading failed, or that it goes on. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {addLateStyles, type StyledElement} from './late-styles.js';
import type {Words} from '../locales/words.js';

/** The messages of one list. */
export interface ListNotes {
  readonly renderFailure: typeof renderFailure;
  readonly renderPaging: typeof renderPaging;
}

/** Returns the messages of a list, whose root gets their look. */
export function notesOf(list: StyledElement): ListNotes {
  addLateStyles(list, styles);
  return {renderFailure, renderPaging};
}

/** Renders the message that loading failed, with a button that says so while it tries again. */
function renderFailure(
  isRetrying: boolean,
  {failed, loading, retry}: Words,
  onRetry: () => void,
): TemplateResult {
  return html`<slot name="error">
    <div part="error" class="error" role="status">
      <p>${failed}</p>
      ${renderButton('retry', 'button', isRetrying, isRetrying ? loading : retry, onRetry)}
    </div>
  </slot>`;
}

/** Renders the button that adds the next page, under the message that it failed. */
function renderPaging(
  isLoading: boolean,
  hasFailed: boolean,
  {failed, loading, loadMore, retry}: Words,
  onLoadMore: () => void,
): TemplateResult {
  const text = isLoading ? loading : hasFailed ? retry : loadMore;
  return html`<p part="page-error" class="page-error" role="status">
      ${hasFailed ? failed : nothing}
    </p>
    ${renderButton('load-more', 'button further', isLoading, text, onLoadMore)}`;
}

function renderButton(
  part: string,
  names: string,
  isBusy: boolean,
  text: string,
  onClick: () => void,
): TemplateResult {
  return html`<button
    part=${part}
    class=${names}
    type="button"
    aria-disabled=${isBusy ? 'true' : 'false'}
    @click=${onClick}
  >
    ${text}
  </button>`;
}

const styles = css`
  .button {
    min-block-size: 2em;
    padding: 0.35em 1em;
    font-size: 0.875em;
    font-weight: 600;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink);
  }
  .button:hover {
    border-color: var(--_muted);
  }
  .error {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_muted);
  }
  .page-error:not(:empty) {
    margin-block-start: 1.75em;
    text-align: center;
    color: var(--_muted);
  }
  .list ~ .button {
    display: block;
    margin: 1.75em auto 0;
  }
  @media print {
    .button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .error {
      border: 1px solid;
    }
  }
`;
