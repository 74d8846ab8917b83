// The theme switch of the header. It holds for the page in view and is stored nowhere.

const root = document.documentElement;

document.addEventListener('change', ({target}) => {
  if (!target.closest('.themes')) return;
  if (target.value === 'auto') delete root.dataset.theme;
  else root.dataset.theme = target.value;
});
for (const themes of document.querySelectorAll('.themes')) themes.hidden = false;
