import {TldrBox} from './tldr-box.js';

TldrBox.define();

declare global {
  interface HTMLElementTagNameMap {
    'tldr-box': TldrBox;
  }
}
