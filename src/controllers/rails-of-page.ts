/** A rail, as the other rails of its page see it. */
export interface PageRail extends HTMLElement {
  /** The articles that it shows, by canonical URL. */
  readonly shownUrls: ReadonlySet<string>;
  /** Asks it to choose anew: a rail before it shows other articles now. */
  requestUpdate(): void;
}

const rails = new Set<PageRail>();

/** Adds a rail to those of which each leaves out what one before it shows. */
export function joinRails(rail: PageRail): void {
  rails.add(rail);
}

/** Ends what {@link joinRails} began. The articles are free for the rails after it. */
export function leaveRails(rail: PageRail): void {
  rails.delete(rail);
  for (const other of rails) other.requestUpdate();
}

/** The canonical URLs of the articles that the rails before this one show. */
export function shownBefore(rail: PageRail): Set<string> {
  const urls = new Set<string>();
  for (const other of rails) {
    if (!other.hidden && isBefore(other, rail)) for (const url of other.shownUrls) urls.add(url);
  }
  return urls;
}

/** Tells the rails after this one that it shows other articles now. */
export function shownChanged(rail: PageRail): void {
  for (const other of rails) if (isBefore(rail, other)) other.requestUpdate();
}

function isBefore(one: Node, other: Node): boolean {
  const path = pathOf(one);
  const otherPath = pathOf(other);
  // In different shadow trees, what counts is where these hang.
  const level = path.findIndex((node, index) => node !== otherPath[index]);
  const [node, otherNode] = [path[level], otherPath[level]];
  if (!node || !otherNode) return false;
  const position = node.compareDocumentPosition(otherNode);
  const {DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_DISCONNECTED} = Node;
  return (
    Boolean(position & DOCUMENT_POSITION_FOLLOWING) && !(position & DOCUMENT_POSITION_DISCONNECTED)
  );
}

/** The node, after the hosts of the shadow trees that it stands in. */
function pathOf(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...pathOf(root.host), node] : [node];
}
