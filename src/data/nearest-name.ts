/** The known name that somebody most likely meant, for messages about names that are not known. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const word = name.toLowerCase().slice(0, 50);
  let nearest: string | undefined;
  let fewest = word.length < 7 ? 2 : 3;
  for (const candidate of known) {
    const changes = changesBetween(word, candidate.toLowerCase().slice(0, 50));
    if (changes < fewest) [nearest, fewest] = [candidate, changes];
  }
  return nearest;
}

/** How many letters have to be added, dropped, replaced or swapped to make one word of another. */
function changesBetween(word: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = row[j - 1]! + (word[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      const swapped = i > 1 && j > 1 && isSwap ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(replaced, swapped, row[j]! + 1, next[j - 1]! + 1));
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}
