import {renderCard} from 'article-elements/ssr.js';
import {Application} from './application';
import {written} from './articles';
import {Served} from './served';

export default async function Page() {
  return (
    <main>
      <Served id="ssr" html={await renderCard(written, {lang: 'en'})} />
      <Application />
    </main>
  );
}
