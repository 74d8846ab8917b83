import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const tags = /^(article-(card|header|body|layout)|tldr-box|tag-list|related-rail)$/;

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: tag => tags.test(tag)}}})],
});
