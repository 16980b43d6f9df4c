import type { DocumentFilter } from 'vscode';

/** Where files lie that a hover can be read in. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** Languages that AWS resources are written in, and that notes are. */
const languages = [
  'terraform',
  'terraform-vars',
  'terraform-stack',
  'opentofu',
  'opentofu-vars',
  'hcl',
  'cloudformation',
  'yaml',
  'dockercompose',
  'json',
  'jsonc',
  'markdown',
];

/** Without an extension for Terraform its files are Plain Text, which only their names tell. */
const patterns = ['**/*.{tf,tfvars,tofu,hcl}', '**/*.template'];

/** What hovers are offered on, by language and by file pattern. */
export const hoverSelector: readonly DocumentFilter[] = schemes.flatMap((scheme) => [
  ...languages.map((language) => ({ scheme, language })),
  ...patterns.map((pattern) => ({ scheme, pattern })),
]);
