import {TldrBox} from './tldr-box.js';

if (!customElements.get('tldr-box')) customElements.define('tldr-box', TldrBox);

declare global {
  interface HTMLElementTagNameMap {
    'tldr-box': TldrBox;
  }
}
