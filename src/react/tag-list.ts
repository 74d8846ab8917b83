'use client';

import type {EventName} from '@lit/react';
import {TagList as Element} from '../elements/tag-list/tag-list.js';
import '../elements/tag-list/define.js';
import type {TagChangeEvent, TagClickEvent} from '../events.js';
import {sourceEvents, wrap} from './wrap.js';

export const TagList = wrap(Element, {
  ...sourceEvents,
  onTagClick: 'tag-click' as EventName<TagClickEvent>,
  onTagChange: 'tag-change' as EventName<TagChangeEvent>,
});
