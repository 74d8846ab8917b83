import 'article-elements/define.js';
import {render} from 'preact';
import {Application} from './application';

render(<Application />, document.getElementById('root') as HTMLElement);
