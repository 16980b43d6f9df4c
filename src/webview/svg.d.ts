/** Icons of `@vscode/codicons`: the build turns each file into its paths, so that no markup is parsed at run time. */
declare module '*.svg' {
  export const paths: readonly { readonly d: string; readonly evenOdd: boolean }[];
}
