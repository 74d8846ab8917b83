// Which fonts the letters of a page are drawn with.

/** Every node below one, what is in shadow roots too, but for the player of the browser. */
function* nodesBelow({nodeName, children = [], shadowRoots = []}) {
  if (nodeName === 'AUDIO') return;
  for (const node of [...children, ...shadowRoots]) {
    yield node;
    yield* nodesBelow(node);
  }
}

/** The texts of a page for which the machine's own fonts were needed, each with their names. */
export async function machineFonts(page) {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
  const found = [];
  for (const {nodeId, children = []} of nodesBelow(root)) {
    const text = children.map(({nodeName, nodeValue}) => (nodeName === '#text' ? nodeValue : ''));
    if (!text.join('').trim()) continue;
    const {fonts} = await session.send('CSS.getPlatformFontsForNode', {nodeId});
    const names = fonts.flatMap(({isCustomFont, familyName}) => (isCustomFont ? [] : familyName));
    if (names.length > 0) found.push(`${names.join()}: ${text.join('').trim()}`);
  }
  await session.detach();
  return found;
}
