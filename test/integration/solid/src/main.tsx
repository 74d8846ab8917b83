import 'article-elements/define.js';
import {render} from 'solid-js/web';
import {Application} from './application';

render(() => <Application />, document.getElementById('root') as HTMLElement);
