'use client';

import {ArticleCard as Element} from '../elements/article-card/article-card.js';
import '../elements/article-card/define.js';
import {cardEvents, wrap} from './wrap.js';

export const ArticleCard = wrap(Element, cardEvents);
