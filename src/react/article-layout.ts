'use client';

import {ArticleLayout as Element} from '../elements/article-layout/article-layout.js';
import '../elements/article-layout/define.js';
import {sourceEvents, wrap} from './wrap.js';

export const ArticleLayout = wrap(Element, sourceEvents);
