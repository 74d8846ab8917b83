import Link from 'next/link';

/** From here the first page comes without being loaded: React writes what the server rendered. */
export default function Elsewhere() {
  return (
    <main>
      <Link href="/">To the articles</Link>
    </main>
  );
}
