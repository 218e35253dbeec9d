/** The house's layers as an allow-list: an import that no rule names is refused. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'core-does-no-io', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'core-knows-no-adapter',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(adapters|prisma)/' },
    },
    {
      name: 'core-uses-few-libraries',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(temporal-polyfill|temporal-spec|intl-messageformat|zod|chrono-node)/',
      },
    },
    {
      name: 'adapters-are-strangers',
      severity: 'error',
      from: { path: '^adapters/([^/]+)/' },
      to: { path: '^adapters/([^/]+)/', pathNot: '^adapters/$1/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/', pathNot: '^src/(domain|method|texts/keys)' },
    },
    {
      name: 'engine-knows-no-coaching',
      severity: 'error',
      from: { path: '^src/conversation/' },
      to: { path: '^src/', pathNot: '^src/(conversation|domain)/' },
    },
    {
      name: 'ports-are-only-interfaces',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { path: '^src/', pathNot: '^src/(ports|domain)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: 'prisma/client' },
  },
};
