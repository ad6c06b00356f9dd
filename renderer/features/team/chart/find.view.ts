/** Who is meant by a few letters: by name, level or team, in the order given. */
import type { Level } from "../../../../shared/domain/ladder.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";

type FindSource = {
  readonly levels: readonly Level[];
  readonly nameOf: (post: Post) => string;
  /** Then kana would give away what the alias hides. */
  readonly areNamesHidden: boolean;
};

const plain = (words: string) => words.normalize("NFKC").toLowerCase();

export function findPeople(people: readonly Post[], letters: string, source: FindSource): readonly string[] {
  const wanted = plain(letters.trim());
  if (wanted === "") return [];
  const levelNames = new Map(source.levels.map(({ id, name }) => [id, name]));
  const isMeant = (post: Post) => {
    const reading = source.areNamesHidden ? undefined : post.member?.reading;
    const words = [source.nameOf(post), reading, levelNames.get(post.levelId), post.team];
    return words.some((word) => word !== undefined && plain(word).includes(wanted));
  };
  return people.filter(isMeant).map(({ id }) => id);
}
