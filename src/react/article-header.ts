'use client';

import {ArticleHeader as Element} from '../elements/article-header/article-header.js';
import '../elements/article-header/define.js';
import {sourceEvents, wrap} from './wrap.js';

export const ArticleHeader = wrap(Element, sourceEvents);
