import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {ArticleClickEvent, ArticleLoadEvent, TagClickEvent} from 'article-elements';
import {ArticleComponent as Generated} from './generated';
import {ArticleComponent as Hostile} from './hostile';
import {glaciers, listed, related, tides} from './articles';

@Component({
  selector: 'app-root',
  templateUrl: './application.html',
  imports: [Generated, Hostile],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class Application {
  readonly headline = signal('The sea keeps its own time');
  readonly article = signal(tides);
  readonly related = related;
  readonly heard = signal('');
  readonly open = signal(false);
  readonly articles = signal(listed);
  readonly isThere = signal(true);
  readonly count = signal<number | undefined>(undefined);

  changeHeadline(): void {
    this.headline.set('The sea has changed its mind');
  }

  changeArticle(): void {
    this.article.set(glaciers);
  }

  toggle(): void {
    this.open.update(open => !open);
  }

  reorder(): void {
    this.articles.update(articles => articles.toReversed());
  }

  remove(): void {
    this.isThere.update(isThere => !isThere);
  }

  onTagClick(event: TagClickEvent): void {
    event.preventDefault();
    this.heard.set(event.detail.tag);
  }

  onArticleClick(event: ArticleClickEvent): void {
    event.preventDefault();
    this.heard.set(event.detail.url);
  }

  onArticleLoad(event: ArticleLoadEvent): void {
    this.count.set(event.detail.articles.length);
  }
}
