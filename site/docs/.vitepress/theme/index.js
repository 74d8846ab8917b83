import {h} from 'vue';
import DefaultTheme from 'vitepress/theme-without-fonts';
import LiveExample from './LiveExample.vue';
import ThemeSwitch from './ThemeSwitch.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      'nav-bar-content-after': () => h(ThemeSwitch, {class: 'in-bar', name: 'theme'}),
      'nav-screen-content-after': () => h(ThemeSwitch, {class: 'in-menu', name: 'theme-in-menu'}),
    }),
  enhanceApp({app}) {
    app.component('LiveExample', LiveExample);
  },
};
