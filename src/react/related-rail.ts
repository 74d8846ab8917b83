'use client';

import {RelatedRail as Element} from '../elements/related-rail/related-rail.js';
import '../elements/related-rail/define.js';
import {cardEvents, wrap} from './wrap.js';

export const RelatedRail = wrap(Element, cardEvents);
