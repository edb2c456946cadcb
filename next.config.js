import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './messages/request.ts',
  experimental: {
    // Sentences come to the formatter already read: those of a page by messages/compile.ts, those the child's side fetches here.
    messages: { path: './tools/three-houses/child/words', format: 'json', locales: ['nl-BE', 'en'], precompile: true },
  },
})

const noStore = [{ key: 'cache-control', value: 'no-store' }]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // Benchmarks and tests build beside each other; each names its own folder.
  distDir: process.env.HOUVAST_DIST ?? '.next',
  // Yjs among them: each bundle would load its own copy, and a document made by one would not be one to another.
  serverExternalPackages: ['pg', '@node-rs/argon2', 'pino', 'yjs', 'lib0'],
  // `npm run types` checks them, in `npm run check` and `npm test`; a second time here would cost every build half a minute.
  typescript: { ignoreBuildErrors: true },
  // Node's Buffer, which lib0 (under Yjs) and tldraw do without in a browser: else every page with a document carries 8 kB of it.
  turbopack: { resolveAlias: { 'next/dist/compiled/buffer': { browser: './sync/browser/no-buffer.ts' } } },
  experimental: {
    serverActions: { bodySizeLimit: '2mb' },
    // Says of them that what nobody imports may be left out: its own menus, dialogs and text editor are more than half of tldraw.
    optimizePackageImports: ['tldraw', '@tldraw/editor'],
  },
  devIndicators: false,
  headers: () => [{ source: '/api/:path*', headers: noStore }],
}

export default withNextIntl(config)
