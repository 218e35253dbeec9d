const temporal = 'node_modules/temporal-(polyfill|spec)/';
const coaching = '^src/(coaching|moments|conversation|domain|method|texts|turn\\.ts)';

/** The house's layers as an allow-list: an import that no line here names is refused. */
module.exports = {
  forbidden: [{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } }],
  allowedSeverity: 'error',
  allowed: [
    // The core, innermost first. It reaches no node: module, no SDK, no database and no adapter.
    {
      from: { path: '^src/domain/' },
      to: { path: ['^src/(domain|method|texts/keys\\.ts)', temporal, 'node_modules/human-names/'] },
    },
    { from: { path: '^src/conversation/' }, to: { path: '^src/(conversation|domain)/' } },
    { from: { path: '^src/method/' }, to: { path: '^src/(method|conversation)/' } },
    {
      from: { path: '^src/texts/' },
      to: { path: ['^src/(texts|domain)/', temporal, 'node_modules/intl-messageformat/'] },
    },
    { from: { path: '^src/ports/' }, to: { path: ['^src/(ports|domain)/', temporal] } },
    { from: { path: '^src/(outbox|turn)\\.ts$' }, to: { path: ['^src/(ports|domain)/', temporal] } },
    { from: { path: '^src/(coaching|moments)/' }, to: { path: [coaching, temporal] } },
    { from: { path: '^src/commands/' }, to: { path: ['^src/commands/', coaching, 'node_modules/zod/'] } },
    {
      from: { path: '^src/(asking|coach|hear(?:Command|Reply)?|home|leaving|newcomer|turnFor)\\.ts$' },
      to: {
        path: [
          '^src/(commands|ports)/',
          '^src/(asking|outbox|hear(?:Command|Reply)?|home|leaving|newcomer|turnFor)\\.ts$',
          coaching,
          temporal,
        ],
      },
    },
    // The adapters: strangers to one another but for what is shown alike, wired by what starts them.
    {
      from: { path: '^adapters/' },
      to: { path: ['^src/ports/', '^adapters/(?!main|doctor|house|platforms)[^/]+\\.ts$', 'node_modules/'] },
    },
    { from: { path: '^adapters/' }, to: { dependencyTypes: ['core'] } },
    {
      from: { path: '^adapters/([^/]+)/' },
      to: { path: ['^adapters/($1|shown)/', '^src/((coach|home)\\.ts|commands/|domain/|texts/)'] },
    },
    { from: { path: '^adapters/postgres/' }, to: { path: '^prisma/client/client\\.ts$' } },
    {
      from: { path: '^adapters/start\\.js$' },
      to: { path: '^(adapters/(main\\.ts|checkNode\\.js)|prisma/generate\\.ts)$' },
    },
    { from: { path: '^prisma/generate\\.ts$' }, to: { dependencyTypes: ['core'] } },
    {
      from: { path: '^adapters/(main|doctor|house|platforms)\\.ts$' },
      to: { path: ['^adapters/', '^src/(coach\\.ts|commands/|domain/)'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/client/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
