/** A rail, as the other rails of its page see it. */
export interface PageRail extends HTMLElement {
  /** The canonical URLs of the articles that the rail shows. */
  readonly shownUrls: ReadonlySet<string>;
  /** Whether the rail leaves out the articles of the rails before it. */
  readonly skipRepeats: boolean;
  /** Asks the rail to select its articles again. */
  requestUpdate(): void;
}

const rails = new Set<PageRail>();

/** The connected rails of the page. */
export const railsOfPage: ReadonlySet<PageRail> = rails;

/** Adds a rail to the rails of the page, which later ones with `skipRepeats` ask. */
export function joinRails(rail: PageRail): void {
  rails.add(rail);
}

/** Removes a rail that {@link joinRails} added. Later rails may show its articles again. */
export function leaveRails(rail: PageRail): void {
  rails.delete(rail);
  for (const other of rails) if (other.skipRepeats) other.requestUpdate();
}

/** Returns the canonical URLs of the articles that the rails before this one show. */
export function shownBefore(rail: PageRail): Set<string> {
  const urls = new Set<string>();
  for (const other of rails) {
    if (!other.hidden && isBefore(other, rail)) for (const url of other.shownUrls) urls.add(url);
  }
  return urls;
}

/** Tells the later rails with `skipRepeats` that this one shows other articles. */
export function shownChanged(rail: PageRail): void {
  for (const other of rails) if (other.skipRepeats && isBefore(rail, other)) other.requestUpdate();
}

function isBefore(one: Node, other: Node): boolean {
  const path = pathOf(one);
  const otherPath = pathOf(other);
  // Nodes of different shadow trees are compared by the hosts of these trees.
  const level = path.findIndex((node, index) => node !== otherPath[index]);
  const [node, otherNode] = [path[level], otherPath[level]];
  if (!node || !otherNode) return false;
  const position = node.compareDocumentPosition(otherNode);
  const {DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_DISCONNECTED} = Node;
  return (
    Boolean(position & DOCUMENT_POSITION_FOLLOWING) && !(position & DOCUMENT_POSITION_DISCONNECTED)
  );
}

/** Returns the hosts of the shadow trees around a node, outermost first, then the node. */
function pathOf(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...pathOf(root.host), node] : [node];
}
