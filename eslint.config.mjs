import tseslint from 'typescript-eslint';

const clockAndChance = [
  { name: 'Date', message: 'core has no clock: take the time as an argument.' },
  { name: 'Intl', message: 'core has no locale: Intl differs between Node and browsers.' },
  { name: 'console', message: 'core does not print: return a value.' },
  { name: 'setTimeout', message: 'core never waits: slicing and debouncing are the caller’s.' },
];

/** Beside the tests, which watch the sockets of a real window, and the policy of the quiz panel's document. */
const nothingSent = 'nothing goes over the network: notes and reviews stay on the learner’s computer.';
const networkModules = ['net', 'tls', 'dns', 'dns/promises', 'dgram', 'http', 'https', 'http2', 'inspector', 'inspector/promises'];
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];
const networkProperties = [
  ...['globalThis', 'self', 'window'].flatMap((object) => networkGlobals.map((property) => ({ object, property, message: nothingSent }))),
  { property: 'sendBeacon', message: nothingSent },
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.tsc/', 'node_modules/', '.vscode-test/', '.catalog/'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/class-methods-use-this': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where it is defined.' },
        {
          selector: "AssignmentExpression[left.property.name='isTrusted'] > Literal[value=true]",
          message: 'isTrusted: true lets a note run commands; use enabledCommands on a string without note text.',
        },
        { selector: "Property[key.name='isTrusted'] > Literal[value=true]", message: 'isTrusted: true lets a note run commands.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: networkModules.flatMap((name) => [name, `node:${name}`]).map((name) => ({ name, message: nothingSent })) },
      ],
      'no-restricted-globals': ['error', ...networkGlobals.map((name) => ({ name, message: nothingSent }))],
      'no-restricted-properties': ['error', ...networkProperties],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...clockAndChance, ...networkGlobals.map((name) => ({ name, message: nothingSent }))],
      'no-restricted-properties': [
        'error',
        ...networkProperties,
        { object: 'Math', property: 'random', message: 'core has no chance: take it as an argument.' },
        { property: 'localeCompare', message: 'Differs between machines: compare with < and >.' },
        { property: 'toLocaleString', message: 'Differs between machines.' },
        { property: 'toLocaleLowerCase', message: 'Differs between machines.' },
        { property: 'toLocaleUpperCase', message: 'Differs between machines.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where it is defined.' },
        { selector: 'Literal[regex.pattern=/\\\\p\\{/i]', message: '\\p{…} differs between Node and browsers.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
