import 'article-elements/define.js';
import {bootstrapApplication} from '@angular/platform-browser';
import {Application} from './application';

bootstrapApplication(Application).catch((error: unknown) => console.error(error));
