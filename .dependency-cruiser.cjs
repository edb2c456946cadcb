/** A package, wherever npm put it. */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`
const tests = '\\.test\\.tsx?$'
/** Tests, and what only tests use. */
const forTests = [tests, '/testing/', '^server/walls/']
const drawers = '(^|/)(utils|util|helpers|helper|lib|common|misc)(/|[.])'
const ours = '^(app|bench|components|db|domain|e2e|messages|offline|scripts|server|sync|tools)/'

/**
 * Who may import whom. Imports run one way: app -> server -> (db, domain, the pure files of tools). Each comment is printed with the
 * violation, so it says why and what to do instead; import-rules.test.ts breaks each rule once and reads its sentence.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'app-asks-server',
      comment:
        'A page or route never touches the database: it calls a query or a command in server/, which asks for permission first.',
      severity: 'error',
      from: { path: '^(app|components|messages)/', pathNot: tests },
      to: { path: '^db/' },
    },
    {
      name: 'app-asks-by-query',
      comment:
        'A page or route opens no transaction and no case by itself: it calls a query, a command or the route factory, which the walk test can see.',
      severity: 'error',
      from: { path: '^(app|components|messages)/', pathNot: tests },
      to: { path: '^server/(database|access|session|gate)[.]ts$' },
    },
    {
      name: 'only-access-mints',
      comment:
        'A scope is proof of permission. Only server/access.ts makes one (and scope.ts checks the key); ask openCase, openTeam or openOwn.',
      severity: 'error',
      from: { pathNot: ['^server/access\\.ts$', '^domain/access/scope\\.ts$', tests] },
      to: { path: '^domain/access/mint\\.ts$' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'domain/ holds rules that anyone can check with pen and paper: no React, Next, database, server or Node. Pass what it needs as an argument.',
      severity: 'error',
      from: { path: '^domain/', pathNot: tests },
      // tools/tool.ts is the contract: the words the rules are about (ToolKind, Eligibility).
      to: { pathNot: ['^domain/', '^tools/tool\\.ts$', packages('zod', 'uuid', 'date-fns', '@date-fns')] },
    },
    {
      name: 'tool-rules-are-pure',
      comment:
        'content, document, review, rules and steps of a tool run in the browser, on the server and in tests: only domain/, sync/model, zod and the tool itself.',
      severity: 'error',
      from: { path: '^tools/[^/]+/(content|document|review|rules|steps)(\\.|/)', pathNot: tests },
      to: {
        path: [
          '^(app|components|db|server|messages)/',
          '^sync/(browser|server)/',
          packages('react', 'react-dom', 'next', 'next-intl', 'pg', 'drizzle-orm'),
          '\\.tsx$',
        ],
      },
    },
    {
      name: 'tool-screens-know-no-server',
      comment:
        'The screens of a tool live in the browser, also without a network: components/, domain/, sync/model and sync/browser, never server/, db/ or app/.',
      severity: 'error',
      from: { path: '^tools/', pathNot: tests },
      to: { path: ['^(app|db|server)/', '^sync/server/'] },
    },
    {
      name: 'tools-do-not-know-each-other',
      comment:
        'A tool is one folder that can be removed. What two tools share is a rule (domain/), a component (components/) or a link between items.',
      severity: 'error',
      from: { path: '^tools/([^/]+)/', pathNot: tests },
      to: { path: '^tools/[^/]+/', pathNot: '^tools/$1/' },
    },
    {
      name: 'only-the-index-of-a-tool',
      comment:
        'From outside, a tool is its index.ts: import that, so that a seventh tool needs nothing but its folder and one line in the registry.',
      severity: 'error',
      // screens.tsx is the half of the registry that lives in the browser.
      from: { pathNot: ['^tools/[^/]+/', '^tools/screens\\.tsx$', '^(db/seed|bench|e2e)/', tests] },
      to: { path: '^tools/[^/]+/', pathNot: '^tools/[^/]+/index\\.ts$' },
    },
    {
      name: 'components-know-no-case',
      comment: 'The kit knows no case, no tool and no server: pass what it shows as props.',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: { path: '^(app|server|sync|tools)/' },
    },
    {
      name: 'db-serves-server',
      comment:
        'db/ is called by server/ and calls nobody above it: no server, app, components, browser code or screens of tools.',
      severity: 'error',
      from: { path: '^db/', pathNot: tests },
      to: { path: ['^(app|components|server)/', '^sync/browser/', '^tools/.*\\.tsx$'] },
    },
    {
      name: 'server-knows-no-screen',
      comment: 'server/ answers with data; what it looks like is the business of app/ and components/.',
      severity: 'error',
      from: { path: '^(server|sync/server)/', pathNot: tests },
      to: { path: ['^(app|components)/', '^sync/browser/', '^tools/.*\\.tsx$'] },
    },
    {
      name: 'browser-code-stays-in-the-browser',
      comment:
        'sync/browser and sync/model are sent to every device: nothing of server/, db/, sync/server or Node may come along.',
      severity: 'error',
      from: { path: '^sync/(browser|model)/', pathNot: tests },
      to: { path: ['^(app|db|server)/', '^sync/server/', packages('pg', 'drizzle-orm', 'server-only')] },
    },
    {
      name: 'offline-lives-in-the-browser',
      comment:
        'offline/ is what a tablet has without a network: it asks the server by its endpoints and imports nothing of server/, db/, app/ or Node.',
      severity: 'error',
      from: { path: '^offline/', pathNot: tests },
      to: { path: ['^(app|db|server)/', '^sync/server/', packages('pg', 'drizzle-orm', 'server-only')] },
    },
    {
      name: 'browser-code-needs-no-node',
      comment: 'sync/browser and sync/model are sent to every device, and a browser has no Node.',
      severity: 'error',
      from: { path: '^sync/(browser|model)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'model-knows-no-browser',
      comment: 'sync/model is the half that browser and server share: it may know neither, and no screen.',
      severity: 'error',
      from: { path: '^sync/model/', pathNot: tests },
      to: { path: ['^sync/browser/', '^(components|messages)/', packages('react', 'idb', 'client-only', 'next')] },
    },
    {
      name: 'proxy-never-authorises',
      comment:
        'proxy.ts sets headers. It has been walked around in Next before (CVE-2025-29927), so permission is asked where the data is: in server/.',
      severity: 'error',
      from: { path: '^proxy\\.ts$' },
      to: {
        path: ['^(app|db|domain|tools|sync)/', '^server/(?!headers/)', packages('next-auth', 'pg', 'drizzle-orm')],
      },
    },
    {
      name: 'next-auth-behind-one-door',
      comment:
        'Whoever wants to know who is there asks server/session.ts or server/access.ts, so that next-auth can be replaced in one place.',
      severity: 'error',
      from: { path: ours, pathNot: ['^server/(session\\.ts$|auth/)', '^app/api/auth/', tests] },
      to: { path: packages('next-auth') },
    },
    {
      name: 'no-drawers',
      comment:
        'No folder or file called utils, helpers, lib, common or misc: a function lives beside its one user, or in domain/ under a word of the field.',
      severity: 'error',
      from: {},
      to: { path: drawers, pathNot: 'node_modules' },
    },
    {
      name: 'no-drawers-from',
      comment:
        'No folder or file called utils, helpers, lib, common or misc: a function lives beside its one user, or in domain/ under a word of the field.',
      severity: 'error',
      from: { path: drawers, pathNot: 'node_modules' },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or hide a third. (A type alone may look back.)',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'product-without-test-code',
      comment: 'What runs at a family never imports a test, a fixture or a package that is only there for development.',
      severity: 'error',
      from: { path: '^(app|components|domain|messages|offline|server|sync|tools|proxy\\.ts)', pathNot: forTests },
      to: { path: [tests, '^(e2e|bench|scripts)/', '^db/seed/(?!accounts\\.ts$)', '/testing/', '^server/walls/'] },
    },
    {
      name: 'product-without-development-packages',
      comment:
        'What runs at a family never imports a package that is only there for development: move it to dependencies in package.json.',
      severity: 'error',
      from: {
        path: '^(app|components|db|domain|messages|offline|server|sync|tools|proxy\\.ts)',
        pathNot: [...forTests, '^db/seed/'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-exists',
      comment: 'This import leads nowhere: the file or the package does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)\\.next[^/]*/', '^app/kit-gallery/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
