// The layers of docs/architecture.md, as rules that fail the build.
const core = (folder) => `^src/core/${folder}/`;

/** Folder of core: the folders of core that it may use beside itself. */
const allowed = {
  text: [],
  outline: ['text'],
  catalog: ['text'],
  topics: ['text', 'outline', 'catalog'],
  facts: ['text', 'outline', 'catalog', 'topics'],
  notebook: ['text', 'outline', 'catalog', 'topics', 'facts'],
  iac: ['text', 'catalog'],
  review: [],
  quiz: ['text', 'outline', 'catalog', 'topics', 'facts', 'notebook', 'review'],
  doctor: ['text', 'outline', 'catalog', 'topics', 'facts', 'notebook'],
  present: ['text', 'outline', 'catalog', 'topics', 'facts', 'notebook', 'quiz', 'doctor', 'review', 'iac'],
};

const layer = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: to },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...Object.entries(allowed).map(([folder, others]) =>
      layer(`core-${folder}`, core(folder), [core(folder), ...others.map(core)]),
    ),
    {
      name: 'core-imports-nobody',
      comment: 'Core is pure: only itself, markdown-it for inline Markdown, ts-fsrs for scheduling.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', 'node_modules/markdown-it', 'node_modules/ts-fsrs'] },
    },
    { name: 'ts-fsrs-only-in-review', severity: 'error', from: { path: '^src/', pathNot: core('review') }, to: { path: 'node_modules/ts-fsrs' } },
    layer('protocol', '^src/protocol/', ['^src/protocol/', '^src/core/']),
    layer('webview', '^src/webview/', ['^src/webview/', '^src/protocol/', '^src/core/']),
    layer('node', '^src/node/', ['^src/node/', '^src/core/']),
    layer('cli', '^src/cli/', ['^src/cli/', '^src/node/', '^src/core/']),
    {
      name: 'node-only-from-its-entry',
      comment: 'main.node.ts picks the ports of a computer; the features know ports alone.',
      severity: 'error',
      from: { path: '^src/extension/', pathNot: '^src/extension/main\\.node\\.ts$' },
      to: { path: ['^src/node/', '^(node:|fs|path|os|worker_threads|crypto)'] },
    },
    { name: 'vscode-only-in-extension', severity: 'error', from: { path: '^src/', pathNot: '^src/extension/' }, to: { path: '^vscode$' } },
    { name: 'web-entry-is-not-node', severity: 'error', from: { path: '^src/extension/main\\.web\\.ts$' }, to: { path: '^src/node/', reachable: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
