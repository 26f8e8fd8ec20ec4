// GitHub marks tokens by their beginning (GitHub's documentation, "About authentication to GitHub", token formats).

/** An app's token, as a workflow's own is. */
export function isOfApp(token: string): boolean {
  return token.startsWith("ghs_");
}

/** A token that stands for a person. */
export function isOfPerson(token: string): boolean {
  return /^(?:gh[pou]|github_pat)_/u.test(token);
}
