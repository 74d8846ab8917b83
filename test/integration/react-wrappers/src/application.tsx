import {ArticleCard, RelatedRail, TagList, TldrBox} from 'article-elements/react.js';
import {useState} from 'react';
import {glaciers, listed, related, tides} from './articles';

function Attributes() {
  const [headline, setHeadline] = useState('The sea keeps its own time');
  return (
    <section id="attributes">
      <ArticleCard headline={headline} href="/sea" published="2026-03-14" headingLevel={2} />
      <button id="change" onClick={() => setHeadline('The sea has changed its mind')}>
        Change
      </button>
    </section>
  );
}

function Property() {
  const [article, setArticle] = useState(tides);
  return (
    <section id="property">
      <ArticleCard article={article} />
      <button id="change-property" onClick={() => setArticle(glaciers)}>
        Change
      </button>
    </section>
  );
}

function Events() {
  const [heard, setHeard] = useState('');
  return (
    <section id="events">
      <TagList
        tags="one,two"
        hrefTemplate="/tag/{slug}"
        onTagClick={event => {
          event.preventDefault();
          setHeard(event.detail.tag);
        }}
      />
      <ArticleCard
        headline="Heard at sea"
        href="/heard"
        onArticleClick={event => {
          event.preventDefault();
          setHeard(event.detail.url);
        }}
      />
      <p id="heard">{heard}</p>
    </section>
  );
}

function Boolean() {
  const [open, setOpen] = useState(false);
  return (
    <section id="boolean">
      <TldrBox text="Low tide comes later." collapsible open={open} />
      <button id="toggle" onClick={() => setOpen(!open)}>
        Toggle
      </button>
    </section>
  );
}

function List() {
  const [articles, setArticles] = useState(listed);
  return (
    <section id="list">
      {articles.map(article => (
        <ArticleCard key={article.id} article={article} />
      ))}
      <button id="reorder" onClick={() => setArticles(articles.toReversed())}>
        Reorder
      </button>
    </section>
  );
}

function Removed() {
  const [isThere, setThere] = useState(true);
  return (
    <section id="removed">
      {isThere && <ArticleCard headline="Here today" href="/today" />}
      <button id="remove" onClick={() => setThere(!isThere)}>
        Remove
      </button>
    </section>
  );
}

function Source() {
  const [count, setCount] = useState<number>();
  return (
    <section id="src">
      <RelatedRail
        src="/articles.json"
        onArticleLoad={event => setCount(event.detail.articles.length)}
      />
      <p id="loaded">{count}</p>
    </section>
  );
}

export function Application() {
  return (
    <main>
      <Attributes />
      <Property />
      <section id="rail">
        <RelatedRail articles={related} layout="grid" heading="Along the coast" />
      </section>
      <Events />
      <Boolean />
      <List />
      <section id="slot">
        <ArticleCard headline="With a badge" href="/badge">
          <strong slot="badge">New</strong>
        </ArticleCard>
      </section>
      <Removed />
      <Source />
    </main>
  );
}
