import 'article-elements/define.js';
import {mount} from 'svelte';
import Application from './Application.svelte';

mount(Application, {target: document.querySelector('#root')!});
