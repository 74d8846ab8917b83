import {renderCard} from 'article-elements/ssr.js';
import {Application} from './application';
import {written} from './articles';
import {Article as Generated} from './generated';
import {Article as Hostile} from './hostile';
import {Served} from './served';

export default async function Page() {
  return (
    <main>
      <Served id="ssr" html={await renderCard(written, {lang: 'en'})} />
      <Application />
      <section id="generated">
        <Generated />
      </section>
      <section id="hostile">
        <Hostile />
      </section>
    </main>
  );
}
