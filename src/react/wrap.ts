'use client';

import {createComponent, type EventName, type ReactWebComponent} from '@lit/react';
import * as React from 'react';
import type {
  ArticleClickEvent,
  ArticleErrorEvent,
  ArticleLoadEvent,
  ArticleNavigateEvent,
  ArticleViewEvent,
} from '../events.js';

/** The events of every element. */
export const sourceEvents = {
  onArticleLoad: 'article-load' as EventName<ArticleLoadEvent>,
  onArticleError: 'article-error' as EventName<ArticleErrorEvent>,
  onArticleNavigate: 'article-navigate' as EventName<ArticleNavigateEvent>,
};

/** The events of elements that show cards. */
export const cardEvents = {
  ...sourceEvents,
  onArticleClick: 'article-click' as EventName<ArticleClickEvent>,
  onArticleView: 'article-view' as EventName<ArticleViewEvent>,
};

/** Makes a React component that renders an element and sets its properties. */
export function wrap<Element extends HTMLElement, Events extends Record<string, string>>(
  elementClass: (new () => Element) & {readonly tagName: string},
  events: Events,
): ReactWebComponent<Element, Events> {
  const {name: displayName, tagName} = elementClass;
  return createComponent({react: React, tagName, elementClass, events, displayName});
}
