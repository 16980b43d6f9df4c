/** Key of `when` clauses in `webview/context`: whether a question is in view. The webview sets it, package.json asks for it. */
export const ON_QUESTION = 'cribsheet.onQuestion';
