'use client';

import {ArticleBody as Element} from '../elements/article-body/article-body.js';
import '../elements/article-body/define.js';
import {sourceEvents, wrap} from './wrap.js';

export const ArticleBody = wrap(Element, sourceEvents);
