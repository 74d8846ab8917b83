// Runs in the pages that are compared: brings the specimens into their states, and says what is
// different where two pages are not alike.

const places = () => [...document.querySelectorAll('x-place')];

async function until(condition, what) {
  const end = performance.now() + 60_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/** All elements in the shadow trees of an element, each with a path that names it. */
function* shadowElements(host, path = host.localName) {
  yield [path, host];
  const walk = function* (parent, path) {
    for (const [index, child] of [...parent.children].entries()) {
      const name = [child.localName, ...child.classList].join('.');
      const own = `${path} > ${name}:nth-child(${index + 1})`;
      if (child.shadowRoot) yield* shadowElements(child, own);
      else {
        yield [own, child];
        yield* walk(child, own);
      }
    }
  };
  if (host.shadowRoot) yield* walk(host.shadowRoot, `${path} #shadow`);
}

function pictures() {
  return places().flatMap(place =>
    [...shadowElements(place.firstElementChild)].flatMap(([, element]) =>
      element.localName === 'img' ? [element] : [],
    ),
  );
}

/** Brings one specimen into its state. */
async function prepare(place, {name, waits, fails, stale, needs, click, focus}) {
  const element = place.firstElementChild;
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  const root = element.shadowRoot;
  const has = state => element.matches(`:state(${state})`);
  if (waits) {
    await until(() => has('loading'), `${name} is loading`);
    return;
  }
  await element.loaded;
  if (stale) {
    await element.reload();
    await until(() => root.querySelector('.stale'), `${name} says that it is out of date`);
  }
  if (fails) await until(() => has('error'), `${name} has failed`);
  if (needs) await until(() => root.querySelector(needs), `${name} has its ${needs}`);
  if (click) root.querySelector(click).click();
  if (focus) root.querySelector(focus).focus({focusVisible: true, preventScroll: true});
  await element.updateComplete;
}

/** Moves the sheet to whole pixels: between them, every edge would look another way. */
function straighten() {
  const sheet = document.querySelector('x-sheet');
  const {left, top} = sheet.getBoundingClientRect();
  sheet.style.setProperty('left', `${Math.ceil(left) - left}px`, 'important');
  sheet.style.setProperty('top', `${Math.ceil(top) - top}px`, 'important');
}

/** Settles when every specimen is in its state and every picture is there. */
globalThis.prepareAll = async specimens => {
  // One after another: those that say that they are out of date count their requests.
  for (const [index, place] of places().entries()) await prepare(place, specimens[index]);
  for (const picture of pictures()) {
    // Those further down would wait for the reader.
    picture.loading = 'eager';
    await picture.decode();
  }
  straighten();
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
};

/** How tall each specimen is, in whole pixels. */
globalThis.measureAll = specimens =>
  places().map((place, index) => {
    const element = place.firstElementChild;
    const {only} = specimens[index];
    const box = only ? element.shadowRoot.querySelector(only) : element;
    return Math.ceil(box.getBoundingClientRect().bottom - place.getBoundingClientRect().top);
  });

/** The computed styles in the shadow trees of one specimen: from path to properties. */
globalThis.computedStyles = index =>
  [...shadowElements(places()[index].firstElementChild)].map(([path, element]) => {
    const style = getComputedStyle(element);
    return [path, Object.fromEntries([...style].map(name => [name, style.getPropertyValue(name)]))];
  });
