/** Names that are kept: more than the files of one library name, little enough for any process. */
const maxAnswers = 4_096;
/** Longer names come from hostile files alone, once each. */
const maxLength = 200;

/**
 * A function of a name that always answers the same, with the answers of the last names kept: files of one library name the same
 * things over and over. Whatever a file names, at most `maxAnswers` short names are kept.
 */
export function remembered<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined || answers.has(name)) return known as Answer;
    const found = answer(name);
    if (name.length > maxLength) return found;
    if (answers.size >= maxAnswers) answers.clear();
    answers.set(name, found);
    return found;
  };
}
