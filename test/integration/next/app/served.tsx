'use client';

import 'article-elements/define.js';
import {useLayoutEffect, useRef, useState, useSyncExternalStore} from 'react';

const never = () => () => undefined;

/**
 * What a server component has rendered with article-elements/ssr.js. In the page that was asked for
 * it stays as the server wrote it. After a navigation React makes the nodes, and would leave the
 * shadow roots in their templates: only `setHTMLUnsafe()` reads those.
 */
export function Served({id, html}: {id: string; html: string}) {
  const place = useRef<HTMLElement>(null);
  const isInPage = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [first] = useState(isInPage ? html : '');
  const shown = useRef(first);

  useLayoutEffect(() => {
    if (html === shown.current) return;
    shown.current = html;
    place.current?.setHTMLUnsafe(html);
  }, [html]);

  return (
    <section
      id={id}
      ref={place}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: first}}
    />
  );
}
