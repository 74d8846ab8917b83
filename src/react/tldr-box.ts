'use client';

import {TldrBox as Element} from '../elements/tldr-box/tldr-box.js';
import '../elements/tldr-box/define.js';
import {sourceEvents, wrap} from './wrap.js';

export const TldrBox = wrap(Element, sourceEvents);
