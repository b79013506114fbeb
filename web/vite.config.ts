import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

/**
 * Our packages stay outside of the server's build: Node runs them from their sources, so that migrations and
 * templates are found beside the file that reads them, and so that start.js and the pages share one app. The
 * `ssr.external` of Vite leaves out workspaces, which are links.
 */
const ourPackagesOutside: Plugin = {
  name: 'balise:our-packages-outside',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'ssr',
  resolveId: (id) => (id.startsWith('@balise/') ? { id, external: true } : undefined),
}

/** What the composer runs, and nothing of the pages that have no script. */
const IN_COMPOSER = new RegExp(
  [
    'web/src/lib/(compose/|keep-early|look-again|messages/(compose|error-page|frame|pieces)|say|format|locale|title-of)',
    'web/src/lib/components/(Avatar|Button|ChannelTag|Choice|DecisionStatus|EffectCounts|EffectStatus|ErrorPage|ErrorSummary)\\.',
    'web/src/lib/components/(Field|FindingCard|Frame|Icon|Notice|PageHead|PhoneAction|PostStatus|Quote|SenderBanner|Status)\\.',
    'web/src/lib/components/(icons|networks|places|states)',
    'rules/src/(?!kinds/.*\\.(fr|en)\\.ts|composer-(fr|en)|messages/kind-words-)',
    'server/src/(?!consents/french)',
    'node_modules/(@noble|canonicalize)/',
  ].join('|'),
)

/** The script of the mind map and what it draws with, by themselves: its page needs none of what a SvelteKit page with a script loads. */
const drawMap: Plugin = {
  name: 'balise:draw-map',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    for (const name of ['draw-map', 'markmap']) {
      const id = join(import.meta.dirname, `src/lib/charter/${name}.ts`)
      this.emitFile({ type: 'chunk', id, fileName: `_app/${name}.js`, preserveSignature: 'strict' })
    }
  },
}

export default defineConfig({
  plugins: [
    ourPackagesOutside,
    drawMap,
    sveltekit({
      adapter: adapter({ precompress: true }),
      // hooks.server.ts compares the origin with the configured one: behind a proxy, the request's own is a guess.
      csrf: { trustedOrigins: ['*'] },
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          // The hash is that of nothing: markmap makes a style element, which stays empty (lib/charter/draw-map.ts).
          'style-src': ['self', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
          // SvelteKit's own announcer of a change of page carries this one inline style, and no other is let through.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:', 'blob:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
        },
      },
    }),
  ],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // The composer is the one page with a script of weight: twenty small files compress worse than one.
            codeSplitting: { groups: [{ name: 'composer', test: IN_COMPOSER }] },
          },
        },
      },
    },
  },
  // A stylesheet or an icon written into the page would be refused by the policy above.
  build: { assetsInlineLimit: 0, target: 'es2023', modulePreload: { polyfill: false } },
})
