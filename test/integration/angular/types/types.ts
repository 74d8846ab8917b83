// What the compiler has to accept, and what it has to refuse.
import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, viewChild} from '@angular/core';
import type {Article, ArticleCard, ArticleClickEvent, TagClickEvent} from 'article-elements';

@Component({
  selector: 'app-types',
  templateUrl: './types.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class Types {
  readonly article: Article = {headline: 'The tide tables were wrong', url: '/tides'};

  // @ts-expect-error -- a headline is what every article has
  readonly incomplete: Article = {summary: 'No headline'};

  private readonly rail =
    viewChild.required<ElementRef<HTMLElementTagNameMap['related-rail']>>('rail');

  onArticleClick({detail}: ArticleClickEvent): string {
    return detail.url;
  }

  onTagClick({detail}: TagClickEvent): string {
    return detail.tag;
  }

  read(value: unknown): void {
    const rail = this.rail().nativeElement;
    rail.layout = value === 'list' ? 'list' : 'grid';
    // @ts-expect-error -- no such layout
    rail.layout = 'table';
  }

  change(card: ArticleCard): void {
    card.headingLevel = 2;
    // @ts-expect-error -- no such variant
    card.variant = 'wide';
  }
}
